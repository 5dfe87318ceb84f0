package fr.opp.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemCatalogueTest {
    private final ProblemCatalogue catalogue = new ProblemCatalogue(List.of("kit"));

    static List<Failure> everyCommonFailure() {
        return List.of(
                new CommonFailure.NotFound(),
                new CommonFailure.NotAllowed(),
                new CommonFailure.SignInNeeded(),
                new CommonFailure.BadRequest(List.of()),
                new CommonFailure.TooLarge(5L * 1024 * 1024),
                new CommonFailure.Unavailable(5),
                new CommonFailure.Internal());
    }

    @ParameterizedTest
    @MethodSource("everyCommonFailure")
    void everyFailureHasAStatusAndWordsInBothLanguages(Failure failure) {
        for (String language : List.of("fr", "en")) {
            assertThat(catalogue.title(failure, language)).doesNotStartWith(failure.slug() + ".");
            assertThat(catalogue.detail(failure, language))
                    .doesNotStartWith(failure.slug() + ".")
                    .doesNotContain("{");
        }
        boolean fault = failure instanceof CommonFailure.Internal;
        assertThat(catalogue.status(failure) == 500).isEqualTo(fault);
    }
}
