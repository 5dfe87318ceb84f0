package fr.opp.formengine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormTest {
    private final Form form = Forms.lieu();

    @Test
    void tellsValueMissingAndNotApplicableApart() {
        Verdict.Accepted accepted = accept(Forms.WHOLE);

        assertThat(accepted.instanceId()).isEqualTo("uuid:1");
        assertThat(accepted.deprecatedId()).isNull();
        assertThat(accepted.at("activite/rep_propres"))
                .contains(new Answer("activite/rep_propres", Answer.State.VALUE, "12"));
        assertThat(accepted.at("activite/jauge"))
                .contains(new Answer("activite/jauge", Answer.State.NOT_APPLICABLE, ""));
        assertThat(accepted.answers())
                .filteredOn(answer -> answer.path().equals("budget/aides/aide_montant"))
                .extracting(Answer::state, Answer::text)
                .containsExactly(tuple(Answer.State.VALUE, "10000"), tuple(Answer.State.MISSING, ""));
    }

    @Test
    void theServersCalculationCountsAndTheDifferenceIsTold() {
        Verdict.Accepted accepted = accept(Forms.WHOLE);

        assertThat(accepted.at("identite/departement").map(Answer::text)).contains("09");
        assertThat(accepted.at("budget/aides_total").map(Answer::text)).contains("10000");
        assertThat(accepted.recalculated()).containsExactly("identite/departement");
    }

    @Test
    void reportsEveryFailureInTheOrderOfTheFormAndInBothLanguages() {
        List<Finding> findings = refuse("""
                <data id="lieu" version="1">
                  <identite><commune>99999</commune></identite>
                  <activite><type/><disciplines>jonglage magie</disciplines>
                    <rep_propres>beaucoup</rep_propres><rep_cedees>3</rep_cedees></activite>
                  <budget><produits_total>100</produits_total>
                    <aides><aide_origine>drac</aide_origine><aide_montant>20</aide_montant></aides>
                    <aides><aide_origine/><aide_montant>200</aide_montant></aides>
                    <clos_le>31/08/2025</clos_le><pourboire>3</pourboire></budget>
                  <meta><instanceID>uuid:2</instanceID></meta>
                </data>
                """);

        assertThat(findings)
                .extracting(Finding::path, Finding::kind)
                .containsExactly(
                        tuple("identite/commune", Finding.Kind.UNKNOWN_CHOICE),
                        tuple("activite/type", Finding.Kind.REQUIRED),
                        tuple("activite/disciplines", Finding.Kind.UNKNOWN_CHOICE),
                        tuple("activite/rep_propres", Finding.Kind.WRONG_TYPE),
                        tuple("budget/aides[2]/aide_origine", Finding.Kind.REQUIRED),
                        tuple("budget/aides[2]/aide_montant", Finding.Kind.CONSTRAINT),
                        tuple("budget/clos_le", Finding.Kind.WRONG_TYPE),
                        tuple("budget/pourboire", Finding.Kind.UNKNOWN_NODE));
        Finding type = findings.get(1);
        assertThat(type.message())
                .isEqualTo(new Wording("Indiquez le type de structure.", "Say what kind of structure it is."));
        assertThat(type.label()).isEqualTo(new Wording("Type de structure", "Kind of structure"));
        assertThat(type.section()).isEqualTo("activite");
        assertThat(findings.get(3).remedy().fr()).contains("nombre entier");
    }

    @Test
    void messagesAreTheFormsOwnWithTheValuesTheyMention() {
        List<Finding> findings = refuse(Forms.WHOLE.replace("<rep_cedees>8<", "<rep_cedees>80<"));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.label()).isEqualTo(new Wording("Dont cédées, sur 12", "Of which sold, out of 12"));
            assertThat(finding.message().fr()).isEqualTo("Pas plus que les représentations jouées.");
        });
    }

    @Test
    void aMessageOfOneWordIsNoExpression() {
        List<Finding> findings = refuse(Forms.WHOLE.replace("<rep_propres>12<", "<rep_propres>-1<"));

        assertThat(findings).extracting(finding -> finding.message().fr()).contains("Positif");
    }

    @Test
    void refusesWhatIsNotASubmissionToThisForm() {
        assertThat(refuse("<!DOCTYPE data [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><data id=\"lieu\">&x;</data>"))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.DOCTYPE);
        assertThat(refuse("<data id=\"lieu\"><identite>")).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.NOT_XML);
            assertThat(finding.line()).isEqualTo(1);
        });
        assertThat(refuse("<data id=\"autre\" version=\"1\"/>"))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.OTHER_FORM);
        assertThat(refuse("<data id=\"lieu\" version=\"0\"/>"))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.OTHER_FORM);
    }

    @Test
    void anInstanceIdIsNeeded() {
        assertThat(refuse(Forms.WHOLE.replace("uuid:1", "")))
                .extracting(Finding::path)
                .containsExactly("meta/instanceID");
    }

    @Test
    void theSpellingOfTheClientDoesNotMatter() {
        String other = Forms.WHOLE
                .replace("orx:", "")
                .replace(">\n", "> \n\t")
                .replace("<data id=\"lieu\" version=\"1\"", "<data version='1' id='lieu'");

        assertThat(accept(other).canonical()).isEqualTo(accept(Forms.WHOLE).canonical());
    }

    @Test
    void nothingOfASubmissionReachesTheNext() {
        accept(Forms.WHOLE);

        Verdict.Accepted second = accept(
                "<data id='lieu' version='1'><activite><type>lieu</type></activite><meta><instanceID>uuid:3</instanceID></meta></data>");

        assertThat(second.answers())
                .filteredOn(answer -> answer.state() == Answer.State.VALUE)
                .extracting(Answer::path)
                .containsExactlyInAnyOrder("activite/type", "budget/aides_total", "meta/instanceID");
        assertThat(second.at("activite/jauge").map(Answer::state)).contains(Answer.State.MISSING);
    }

    @Test
    void servesManyThreads() throws Exception {
        String wrong = Forms.WHOLE.replace("<rep_cedees>8<", "<rep_cedees>80<");
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> all = IntStream.range(0, 400)
                    .mapToObj(i -> threads.submit(() -> i % 2 == 0
                            ? Forms.judge(form, Forms.WHOLE) instanceof Verdict.Accepted
                            : Forms.judge(form, wrong) instanceof Verdict.Refused refused
                                    && refused.findings().size() == 1))
                    .toList();
            for (Future<Boolean> one : all) {
                assertThat(one.get()).isTrue();
            }
        }
    }

    @Test
    void aFormThatCannotBeEvaluatedIsRefusedWithItsReason() {
        assertThatThrownBy(() -> Form.load(Forms.text("lieu.xml"), Map.of()))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("communes.csv");
        assertThatThrownBy(() -> Form.load("<!DOCTYPE x []><x/>", Map.of())).isInstanceOf(FormRefused.class);
        assertThatThrownBy(() -> Form.load("<x/>", Map.of())).isInstanceOf(FormRefused.class);
    }

    private Verdict.Accepted accept(String submission) {
        Verdict verdict = Forms.judge(form, submission);
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        return (Verdict.Accepted) verdict;
    }

    private List<Finding> refuse(String submission) {
        Verdict verdict = Forms.judge(form, submission);
        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        return ((Verdict.Refused) verdict).findings();
    }
}
