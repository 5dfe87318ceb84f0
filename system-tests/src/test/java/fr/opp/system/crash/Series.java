package fr.opp.system.crash;

import fr.opp.demonstration.answers.Answers;
import fr.opp.demonstration.answers.SyntheticAnswers;
import fr.opp.demonstration.structures.FictionalStructure;
import fr.opp.demonstration.submission.FormTemplate;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The versions that one structure sends, one after the other: a first answer and its corrections. */
record Series(FictionalStructure structure, String path, FormTemplate form, StubbornClient client) {
    static final int VERSIONS = 3;
    private static final SyntheticAnswers SYNTHETIC = new SyntheticAnswers(Campaign.SEED);

    String instanceId(int version) {
        String name = structure.name() + "/" + version;
        return "uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The same answers, but for a year of foundation that tells the versions apart. */
    Answers answers(int version) {
        return foundedLater(version);
    }

    byte[] instance(int version) {
        return form.fill(answers(version), instanceId(version), version == 1 ? null : instanceId(version - 1));
    }

    /** The instance id of a version over other answers. */
    byte[] conflicting(int version) {
        return form.fill(
                foundedLater(version + 100), instanceId(version), version == 1 ? null : instanceId(version - 1));
    }

    private Answers foundedLater(int years) {
        Answers drawn = SYNTHETIC.corrected(structure, structure.filieres().getFirst());
        Map<String, String> values = new HashMap<>(drawn.values());
        values.put("annee_creation", Integer.toString(1900 + years));
        return new Answers(values, drawn.repeats());
    }
}
