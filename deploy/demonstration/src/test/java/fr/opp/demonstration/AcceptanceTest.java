package fr.opp.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.contracts.identity.Filiere;
import fr.opp.demonstration.answers.Answers;
import fr.opp.demonstration.answers.SyntheticAnswers;
import fr.opp.demonstration.structures.Directory;
import fr.opp.demonstration.structures.FictionalStructure;
import fr.opp.demonstration.submission.FormTemplate;
import fr.opp.formengine.Form;
import fr.opp.formengine.FormRefused;
import fr.opp.formengine.Verdict;
import fr.opp.questionnaires.Model;
import fr.opp.questionnaires.Models;
import fr.opp.xlsform.Compilation;
import fr.opp.xlsform.XlsFormCompiler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The four published questionnaires accept every answer drawn for them, with its blanks and its planted mistakes. */
class AcceptanceTest {
    @ParameterizedTest
    @ValueSource(strings = {"cirque", "marionnette", "rue", "musiques-actuelles"})
    void theQuestionnaireAcceptsEveryDrawnAnswer(String code) throws FormRefused {
        String xform = compiled(code);
        Form form = Form.load(xform, Models.media());
        FormTemplate template = FormTemplate.parse(xform.getBytes(StandardCharsets.UTF_8));
        Filiere filiere = new Filiere(code);

        List<String> refused = LongStream.of(2025, 1, 2)
                .boxed()
                .flatMap(seed -> Directory.draw(seed).stream()
                        .filter(structure -> structure.filieres().contains(filiere))
                        .flatMap(structure -> drawn(seed, structure, filiere).stream()))
                .map(answers -> form.judge(template.fill(answers, "uuid:test", null)))
                .filter(Verdict.Refused.class::isInstance)
                .map(verdict -> ((Verdict.Refused) verdict).findings().toString())
                .distinct()
                .toList();

        assertThat(refused).isEmpty();
    }

    private static List<Answers> drawn(long seed, FictionalStructure structure, Filiere filiere) {
        SyntheticAnswers synthetic = new SyntheticAnswers(seed);
        return List.of(synthetic.first(structure, filiere).answers(), synthetic.corrected(structure, filiere));
    }

    private static String compiled(String code) {
        Model model = Models.find(code).orElseThrow();
        return switch (XlsFormCompiler.compile(model.fileName(), Models.workbook(model))) {
            case Compilation.Compiled compiled -> compiled.xform();
            case Compilation.Refused refused ->
                throw new AssertionError(refused.findings().toString());
        };
    }
}
