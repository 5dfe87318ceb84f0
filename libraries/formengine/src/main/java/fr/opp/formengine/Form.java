package fr.opp.formengine;

import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A form that submissions are judged by. Safe for any number of threads: each judgement borrows a copy of the definition
 * of its own, and as many copies exist as were ever needed at the same time. Judging takes a fraction of a millisecond
 * of processor time and never waits; run it where computing is allowed.
 */
public final class Form {
    private static final Logger LOG = LoggerFactory.getLogger(Form.class);

    private final JavaRosa.Serialised definition;
    private final Deque<FormCopy> idle = new ConcurrentLinkedDeque<>();

    private final String formId;

    private Form(JavaRosa.Serialised definition) {
        this.definition = definition;
        FormCopy first = new FormCopy(definition);
        this.formId = first.formId();
        idle.push(first);
    }

    /**
     * Loads a form.
     *
     * @param xform the ODK XForm
     * @param media the files that it names, by their plain names; CSV, XML or GeoJSON lists
     * @throws FormRefused when it is no XForm, cannot be evaluated or lacks a file
     */
    public static Form load(String xform, Map<String, byte[]> media) throws FormRefused {
        try {
            return new Form(FormLoader.load(xform, media));
        } catch (StackOverflowError e) {
            // One form must not take the service with it.
            throw new FormRefused("an expression of the form has too many parentheses inside each other");
        }
    }

    /** Judges a submission. */
    public Verdict judge(byte[] xml) {
        SubmissionNode submission;
        try {
            submission = SubmissionReader.read(xml);
        } catch (SubmissionReader.UnreadableSubmission e) {
            return new Verdict.Refused(List.of(e.finding()));
        }
        return judge(submission);
    }

    private Verdict judge(SubmissionNode submission) {
        FormCopy waiting = idle.poll();
        FormCopy copy = waiting == null ? new FormCopy(definition) : waiting;
        try {
            Verdict verdict = copy.judge(submission);
            if (!copy.worn()) {
                idle.push(copy);
            }
            return verdict;
        } catch (RuntimeException | StackOverflowError e) {
            // The copy may be half-way through: it is not used again. The message may quote an answer, so it stays
            // here.
            LOG.warn("an expression of form {} fails: {}", formId, e.getClass().getName());
            return new Verdict.Refused(List.of(Finding.whole(Finding.Kind.UNEVALUABLE, 0)));
        }
    }

    /** Judges an empty submission again and again, so that the first real one does not pay for cold code. */
    public void warmUp(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        SubmissionNode empty = new SubmissionNode("data");
        empty.attributes.put("id", formId);
        while (System.nanoTime() < end) {
            judge(empty);
        }
    }
}
