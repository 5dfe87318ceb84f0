package fr.opp.formengine;

import java.util.List;
import java.util.Optional;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.QuestionDef;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.jspecify.annotations.Nullable;

/**
 * One copy of a form, for one thread at a time. Each judgement fills a fresh copy of the pristine instance, lets the
 * engine compute relevance, requirement and calculations, and walks what came out.
 */
final class FormCopy {
    private static final int USES = 5_000;

    private final FormDef form;
    private final TreeElement pristine;
    private final Questions questions;
    private final Choices choices;
    private final Texts texts;
    private int uses;

    FormCopy(JavaRosa.Serialised definition) {
        this.form = JavaRosa.copy(definition);
        this.pristine = form.getMainInstance().getRoot().deepCopy(true);
        this.texts = new Texts(form, definition.messages());
        this.questions = Questions.of(form);
        this.choices = new Choices(form);
    }

    String formId() {
        return String.valueOf(pristine.getAttributeValue(null, "id"));
    }

    Verdict judge(SubmissionNode submission) {
        Optional<Finding> other = otherForm(submission);
        if (other.isPresent()) {
            return new Verdict.Refused(List.of(other.get()));
        }
        uses++;
        try {
            return judgeAnswers(submission);
        } finally {
            // Nothing of a submission stays in a copy that waits for the next one.
            form.getMainInstance().setRoot(pristine);
        }
    }

    /** The engine's caches of filtered lists grow with the values that it meets, so a copy does not live for ever. */
    boolean worn() {
        return uses >= USES;
    }

    private Verdict judgeAnswers(SubmissionNode submission) {
        Findings findings = new Findings(questions, texts);
        TreeElement root = pristine.deepCopy(true);
        Population population = new Population(findings);
        population.fill(root, submission);
        form.getMainInstance().setRoot(root);
        form.initialize(false, new InstanceInitializationFactory());

        Answers answers = new Answers(population.sent());
        visit(root, findings, answers);
        requireInstanceId(submission, findings);
        List<Finding> found = findings.inFormOrder();
        return found.isEmpty() ? accepted(submission, answers) : new Verdict.Refused(found);
    }

    private Optional<Finding> otherForm(SubmissionNode submission) {
        boolean same = sameOrAbsent(submission, "id") && sameOrAbsent(submission, "version");
        return same && submission.attributes.containsKey("id")
                ? Optional.empty()
                : Optional.of(Finding.whole(Finding.Kind.OTHER_FORM, 0));
    }

    private boolean sameOrAbsent(SubmissionNode submission, String attribute) {
        @Nullable String ours = pristine.getAttributeValue(null, attribute);
        String theirs = submission.attributes.get(attribute);
        return ours == null || theirs == null || theirs.isEmpty() || ours.equals(theirs);
    }

    private static void requireInstanceId(SubmissionNode submission, Findings findings) {
        if (submission.meta("instanceID").isEmpty()) {
            findings.add(Finding.Kind.REQUIRED, "meta/instanceID");
        }
    }

    private static Verdict accepted(SubmissionNode submission, Answers answers) {
        return new Verdict.Accepted(
                submission.meta("instanceID").orElseThrow(),
                submission.meta("deprecatedID").orElse(null),
                answers.all(),
                answers.recalculated(),
                submission.canonical());
    }

    private void visit(TreeElement group, Findings findings, Answers answers) {
        for (int i = 0; i < group.getNumChildren(); i++) {
            TreeElement child = group.getChildAt(i);
            if (child.getMult() == TreeReference.INDEX_TEMPLATE) {
                continue;
            }
            if (!child.isLeaf()) {
                visit(child, findings, answers);
                continue;
            }
            answers.add(child);
            if (child.isRelevant()) {
                check(child, findings);
            }
        }
    }

    /** Everything about one leaf that the form asks for: blank where it may be, one of the choices, within its rule. */
    private void check(TreeElement leaf, Findings findings) {
        Optional<QuestionDef> question = questions.at(Leaves.path(leaf));
        if (question.isEmpty()) {
            return;
        }
        if (leaf.getValue() == null) {
            if (leaf.isRequired()) {
                findings.add(Finding.Kind.REQUIRED, leaf);
            }
        } else if (!choices.offer(question.get(), leaf)) {
            findings.add(Finding.Kind.UNKNOWN_CHOICE, leaf);
        } else if (!form.evaluateConstraint(leaf.getRef(), leaf.getValue())) {
            findings.add(Finding.Kind.CONSTRAINT, leaf);
        }
    }
}
