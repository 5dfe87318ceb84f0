package fr.opp.collection.structure;

import fr.opp.kit.problem.Failure;
import fr.opp.kit.problem.InputError;
import java.util.List;

/** Why a structure is not entered in the directory. */
sealed interface StructureFailure extends Failure {
    /** Fields that are missing or wrong, each with its remedy. */
    record StructureRefused(List<InputError> errors) implements StructureFailure {
        public StructureRefused {
            errors = List.copyOf(errors);
        }

        @Override
        public String slug() {
            return "structure-refused";
        }
    }
}
