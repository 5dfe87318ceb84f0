package fr.opp.demonstration.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.opp.demonstration.answers.Answers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTemplateTest {
    private static final String FORM = """
            <h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
                xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms">
              <h:head><model>
                <instance><data xmlns="http://opp" id="cirque-2025" version="1">
                  <identite><siret/></identite>
                  <budget><total/>
                    <aides jr:template=""><origine/><montant/></aides>
                    <aides><origine/><montant/></aides>
                    <after/></budget>
                  <orx:meta><orx:instanceID/></orx:meta>
                </data></instance>
                <instance id="communes"><root/></instance>
              </model></h:head>
              <h:body><group ref="/data/budget"><repeat nodeset="/data/budget/aides"/></group></h:body>
            </h:html>""";

    private final FormTemplate template = FormTemplate.parse(FORM.getBytes(StandardCharsets.UTF_8));

    @Test
    void fillsLeavesAndRepeatsInThePlaceOfTheForm() {
        Answers answers = new Answers(
                Map.of("siret", "00001007200012", "total", "95000"),
                Map.of("aides", List.of(Map.of("origine", "region", "montant", "1000"), Map.of("origine", "cnm"))));

        String xml = filled(answers, null).replaceAll("\\s+<", "<");

        assertThat(xml)
                .contains("<data xmlns=\"http://opp\"", "id=\"cirque-2025\"", "version=\"1\"")
                .contains("<siret>00001007200012</siret>")
                .contains("<aides><origine>region</origine><montant>1000</montant></aides>"
                        + "<aides><origine>cnm</origine><montant/></aides><after/>")
                .contains("<orx:instanceID>uuid:1</orx:instanceID>")
                .doesNotContain("template=", "communes", "deprecatedID");
    }

    @Test
    void leavesAnEmptyRepeatOut() {
        assertThat(filled(new Answers(Map.of(), Map.of()), null)).doesNotContain("<aides");
    }

    @Test
    void namesTheInstanceThatACorrectionReplaces() {
        assertThat(filled(new Answers(Map.of(), Map.of()), "uuid:0"))
                .contains("<orx:deprecatedID>uuid:0</orx:deprecatedID>");
    }

    @Test
    void refusesAnAnswerThatNoQuestionAskedFor() {
        assertThatThrownBy(() -> filled(new Answers(Map.of("inconnu", "1"), Map.of()), null))
                .hasMessageContaining("inconnu");
    }

    private String filled(Answers answers, @org.jspecify.annotations.Nullable String deprecated) {
        return new String(template.fill(answers, "uuid:1", deprecated), StandardCharsets.UTF_8);
    }
}
