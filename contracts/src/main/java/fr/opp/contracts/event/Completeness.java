package fr.opp.contracts.event;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether an event holds all that its type requires. JSON may leave out anything, and what is left out would be missed
 * by whoever uses it first: in the middle of a stream, or when a page is shown, long after the record was taken for good.
 */
final class Completeness {
    /** Components by record type: looking them up anew for every cell of a table would cost more than reading it. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Completeness() {}

    /** The name of a component that must be there and is not. It is part of the schema, so it says nothing of the data. */
    static Optional<String> missingFrom(Object value) {
        return switch (value) {
            case Record parts -> firstMissing(parts);
            case Collection<?> elements -> firstMissing(elements.stream());
            case Map<?, ?> entries -> firstMissing(entries.values().stream());
            default -> Optional.empty();
        };
    }

    private static Optional<String> firstMissing(Record parts) {
        return Arrays.stream(COMPONENTS.get(parts.getClass()))
                .map(component -> missing(component, read(component, parts)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> firstMissing(Stream<?> elements) {
        return elements.map(Completeness::missingFrom).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> missing(RecordComponent component, @Nullable Object value) {
        if (value != null) {
            return missingFrom(value);
        }
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? Optional.empty()
                : Optional.of(component.getName());
    }

    private static @Nullable Object read(RecordComponent component, Record parts) {
        try {
            return component.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("components of an event are public", e);
        }
    }
}
