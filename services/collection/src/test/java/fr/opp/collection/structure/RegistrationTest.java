package fr.opp.collection.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.opp.contracts.identity.Filiere;
import fr.opp.kit.problem.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistrationTest {
    private static final List<Filiere> SERVED = List.of(new Filiere("cirque"));

    private final Territory territory = new Territory();

    @Test
    void findsDepartementAndEpciFromTheCommuneAndKeepsLeadingZeros() {
        Structure structure =
                registration("000 000 000 00000", "Foix sur scène", "09122").checked(territory, SERVED);

        assertThat(structure.commune()).isEqualTo(new Place("09122", "Foix"));
        assertThat(structure.departement()).isEqualTo(new Place("09", "Ariège"));
        assertThat(structure.epci()).isEqualTo("200067791");
        assertThat(structure.siret().siren()).isEqualTo("000000000");
    }

    @Test
    void theSameSiretAndNameAreTheSameStructureAndHostedTeamsAreNot() {
        Structure one = registration("00000000000000", "Équipe A", "09122").checked(territory, SERVED);
        Structure again = registration("00000000000000", "équipe a ", "31555").checked(territory, SERVED);
        Structure other = registration("00000000000000", "Équipe B", "09122").checked(territory, SERVED);

        assertThat(again.structure()).isEqualTo(one.structure());
        assertThat(other.structure()).isNotEqualTo(one.structure());
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        Registration wrong = new Registration("12345678901234", " ", "99999", null, List.of("opera"), false);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> wrong.checked(territory, SERVED));

        assertThat(refusal.failure().slug()).isEqualTo("structure-refused");
        assertThat(refusal.failure().errors())
                .extracting(error -> error.place().get("field"))
                .containsExactly("siret", "name", "commune", "filieres");
    }

    private static Registration registration(String siret, String name, String commune) {
        return new Registration(siret, name, commune, "compagnie", List.of("cirque"), true);
    }
}
