package fr.opp.formengine;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a form says of a submission. */
public sealed interface Verdict {
    /**
     * Every rule of the form holds.
     *
     * <p>Calculated values are the server's: each {@code calculate} is evaluated again, its result is what counts, and
     * what the client sent in its place is only compared.
     *
     * @param instanceId {@code uuid:…} as the client made it
     * @param deprecatedId instance id of the version that this one corrects
     * @param answers every leaf of the form
     * @param recalculated paths whose value the server calculates otherwise than the client sent it
     * @param canonical the submission in one spelling, whatever client wrote it, for digests
     */
    record Accepted(
            String instanceId,
            @Nullable String deprecatedId,
            List<Answer> answers,
            List<String> recalculated,
            String canonical)
            implements Verdict {
        public Accepted {
            answers = List.copyOf(answers);
            recalculated = List.copyOf(recalculated);
        }

        /** The only answer at a path; empty inside a repeat without or with several instances. */
        public Optional<Answer> at(String path) {
            List<Answer> found = answers.stream()
                    .filter(answer -> answer.path().equals(path))
                    .toList();
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        }
    }

    /**
     * Something is wrong.
     *
     * @param findings everything, in the order of the form; never empty
     */
    record Refused(List<Finding> findings) implements Verdict {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
