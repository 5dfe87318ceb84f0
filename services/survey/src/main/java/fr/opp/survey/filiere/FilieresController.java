package fr.opp.survey.filiere;

import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.kit.OppSettings;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

@RestController
class FilieresController {
    private final OppSettings settings;

    FilieresController(OppSettings settings) {
        this.settings = settings;
    }

    /** A filière and its name. */
    record FiliereView(Filiere code, LocalizedText label) {}

    @GetMapping("/api/survey/filieres")
    Flux<FiliereView> filieres() {
        return Flux.fromIterable(settings.filiereCodes())
                .map(filiere -> new FiliereView(filiere, FiliereNames.of(filiere)));
    }
}
