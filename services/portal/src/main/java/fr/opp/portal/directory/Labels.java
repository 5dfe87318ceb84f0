package fr.opp.portal.directory;

import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.membership.Membership;
import fr.opp.contracts.membership.Role;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The words by which a membership's scope is shown: the name of a filière, a structure or a group. */
@Component
public final class Labels {
    private final Structures structures;

    Labels(Structures structures) {
        this.structures = structures;
    }

    /** The label in both languages, so that whoever switches language needs no other session. */
    public Mono<LocalizedText> of(Membership membership) {
        if (membership.role() == Role.CONTRIBUTOR) {
            return structures
                    .name(membership.scope())
                    .defaultIfEmpty(membership.scope())
                    .map(LocalizedText::of);
        }
        String key = membership.role().name().toLowerCase(Locale.ROOT) + "." + membership.scope();
        return Mono.just(new LocalizedText(word(key, "fr", membership), word(key, "en", membership)));
    }

    /** A filière or group added by configuration has no word here yet: its code is shown. */
    private static String word(String key, String language, Membership membership) {
        ResourceBundle words = ResourceBundle.getBundle("portal-labels", Locale.of(language));
        return words.containsKey(key) ? words.getString(key) : membership.scope();
    }
}
