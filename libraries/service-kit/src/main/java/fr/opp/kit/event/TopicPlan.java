package fr.opp.kit.event;

import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.Filiere;
import java.util.ArrayList;
import java.util.List;

/** Every topic of the catalogue with its cleanup, so that whichever service starts first creates it alike. */
public final class TopicPlan {
    private TopicPlan() {}

    public static List<TopicSpec> shared() {
        return List.of(
                TopicSpec.compact(Topics.EDITIONS),
                TopicSpec.compact(Topics.MEMBERSHIPS),
                TopicSpec.compact(Topics.STRUCTURES),
                TopicSpec.keep(Topics.ACCESS),
                TopicSpec.compact(Topics.SETTLEMENTS),
                TopicSpec.forget(Topics.CELLS),
                TopicSpec.forget(Topics.CANDIDATES),
                TopicSpec.compact(Topics.DECISIONS));
    }

    public static List<TopicSpec> of(Filiere filiere) {
        return List.of(
                TopicSpec.record(Topics.contributions(filiere)),
                TopicSpec.compact(Topics.policies(filiere)),
                TopicSpec.record(Topics.keys(filiere)),
                TopicSpec.forget(Topics.facts(filiere)),
                TopicSpec.forget(Topics.factKeys(filiere)));
    }

    public static List<TopicSpec> all(List<Filiere> filieres) {
        List<TopicSpec> topics = new ArrayList<>(shared());
        filieres.forEach(filiere -> topics.addAll(of(filiere)));
        return List.copyOf(topics);
    }
}
