package fr.opp.formengine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.javarosa.core.model.Constants;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.instance.FormInstance;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.form.api.FormEntryPrompt;
import org.javarosa.xform.parse.XFormParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JavaRosa's own controller, question by question, must refuse exactly the questions that the walk refuses. */
class ControllerOracleTest {
    @TempDir
    Path media;

    @Test
    void theWalkAgreesWithTheEnginesOwnController() throws Exception {
        Files.write(media.resolve("communes.csv"), Forms.bytes("communes.csv"));
        Form form = Forms.lieu();
        Random random = new Random(20251121);

        int refused = 0;
        for (int i = 0; i < 200; i++) {
            String submission = draw(random);
            List<String> ours = refusedByWalk(Forms.judge(form, submission));
            assertThat(ours).as(submission).isEqualTo(refusedByController(submission));
            refused += ours.isEmpty() ? 0 : 1;
        }
        assertThat(refused).isBetween(20, 180);
    }

    /** Values of the right type only: the controller does not see what populating drops. */
    private static String draw(Random random) {
        String type =
                random.nextBoolean() ? "<type>lieu</type>" : random.nextBoolean() ? "<type>equipe</type>" : "<type/>";
        StringBuilder aids = new StringBuilder();
        for (int i = random.nextInt(3); i > 0; i--) {
            String origin = random.nextInt(4) == 0 ? "" : "drac";
            aids.append("<aides><aide_origine>").append(origin).append("</aide_origine><aide_montant>");
            aids.append(random.nextInt(1000)).append("</aide_montant></aides>");
        }
        return "<data id='lieu' version='1'><identite><commune>09122</commune></identite><activite>" + type
                + "<rep_propres>" + (random.nextInt(40) - 2) + "</rep_propres><rep_cedees>" + random.nextInt(40)
                + "</rep_cedees></activite><budget><produits_total>" + random.nextInt(1500) + "</produits_total>" + aids
                + "</budget><meta><instanceID>uuid:9</instanceID></meta></data>";
    }

    private static List<String> refusedByWalk(Verdict verdict) {
        return verdict instanceof Verdict.Refused refused
                ? refused.findings().stream().map(Finding::path).sorted().toList()
                : List.of();
    }

    private List<String> refusedByController(String submission) throws Exception {
        SubmissionNode parsed = SubmissionReader.read(Forms.bytes("lieu.xml"));
        FormDef form = JavaRosa.copy(JavaRosa.parse(Forms.bytes("lieu.xml"), BindMessages.of(parsed), media));
        FormInstance saved = XFormParser.restoreDataModel(
                new ByteArrayInputStream(submission.getBytes(StandardCharsets.UTF_8)), null);
        TreeElement root = form.getMainInstance().getRoot().deepCopy(true);
        root.populate(saved.getRoot(), form);
        form.getMainInstance().setRoot(root);
        form.initialize(false, new org.javarosa.core.model.instance.InstanceInitializationFactory());

        FormEntryModel model = new FormEntryModel(form);
        FormEntryController controller = new FormEntryController(model);
        List<String> refused = new ArrayList<>();
        controller.jumpToIndex(org.javarosa.core.model.FormIndex.createBeginningOfFormIndex());
        for (int event = controller.stepToNextEvent();
                event != FormEntryController.EVENT_END_OF_FORM;
                event = controller.stepToNextEvent()) {
            if (event == FormEntryController.EVENT_QUESTION) {
                FormEntryPrompt prompt = model.getQuestionPrompt();
                int answer = controller.answerQuestion(prompt.getIndex(), prompt.getAnswerValue(), false);
                if (answer != FormEntryController.ANSWER_OK && prompt.getControlType() != Constants.CONTROL_TRIGGER) {
                    refused.add(Leaves.position(form.getMainInstance()
                            .resolveReference(prompt.getIndex().getReference())));
                }
            }
        }
        return refused.stream().sorted().toList();
    }
}
