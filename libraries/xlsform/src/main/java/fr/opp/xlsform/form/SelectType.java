package fr.opp.xlsform.form;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A type that offers choices, as {@code select_one list or_other} writes it.
 *
 * @param source the list or file named
 * @param orOther whether an open "other" is added
 */
record SelectType(QuestionType type, ItemsetKind kind, String source, Other orOther) {
    /** Whether "other, specify" is asked. */
    enum Other {
        NONE,
        SPECIFY
    }

    private static final Pattern FORM = Pattern.compile("^(add select one prompt using|add select multiple prompt using"
            + "|select all that apply from|select all that apply|select one from file|select multiple from file"
            + "|select_one_from_file|select_multiple_from_file|select_one_external|select_one|select_multiple"
            + "|select one from|select one|select1|rank) (\\S+)( (or specify other|or_other|or other))?$");

    static Optional<SelectType> parse(String spelling) {
        Matcher matcher = FORM.matcher(String.join(" ", spelling.strip().split("\\s+")));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String command = matcher.group(1).replace(' ', '_');
        String source = matcher.group(2);
        @Nullable String other = matcher.group(3);
        return Optional.of(new SelectType(
                typeOf(command), kindOf(command, source), source, other == null ? Other.NONE : Other.SPECIFY));
    }

    private static QuestionType typeOf(String command) {
        if (command.equals("rank")) {
            return new QuestionType("rank", "odk:rank", Map.of("type", "odk:rank"), Map.of(), "");
        }
        if (command.equals("select_one_external")) {
            return new QuestionType("select one external", "input", Map.of("type", "string"), Map.of(), "");
        }
        boolean several = command.contains("multiple") || command.contains("all_that_apply");
        String name = several ? "select all that apply" : "select one";
        return new QuestionType(name, several ? "select" : "select1", Map.of("type", "string"), Map.of(), "");
    }

    private static ItemsetKind kindOf(String command, String source) {
        if (command.equals("select_one_external")) {
            return ItemsetKind.EXTERNAL_CHOICES;
        }
        if (source.startsWith("${")) {
            return ItemsetKind.REPEAT;
        }
        return source.matches(".*\\.(csv|xml|geojson)") ? ItemsetKind.FILE : ItemsetKind.LIST;
    }
}
