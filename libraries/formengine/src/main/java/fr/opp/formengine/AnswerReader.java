package fr.opp.formengine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.javarosa.core.model.Constants;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.MultipleItemsData;
import org.javarosa.core.model.data.SelectMultiData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.data.helper.Selection;
import org.javarosa.xform.util.XFormAnswerDataParser;
import org.jspecify.annotations.Nullable;

/** Reads one value by the type of its question. Unlike the engine's own reader it never turns nonsense into a blank. */
final class AnswerReader {
    private static final Pattern DECIMAL = Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]{1,2})?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private AnswerReader() {}

    /** @return nothing when the text is no value of that type */
    static @Nullable IAnswerData read(String text, int dataType) {
        return switch (dataType) {
            case Constants.DATATYPE_TEXT, Constants.DATATYPE_NULL, Constants.DATATYPE_BINARY -> new StringData(text);
            case Constants.DATATYPE_CHOICE -> new SelectOneData(new Selection(text));
            case Constants.DATATYPE_MULTIPLE_ITEMS -> many(text);
            case Constants.DATATYPE_DECIMAL -> DECIMAL.matcher(text).matches() ? byEngine(text, dataType) : null;
            default -> byEngine(text, dataType);
        };
    }

    private static MultipleItemsData many(String text) {
        List<Selection> selections = new ArrayList<>();
        BLANKS.splitAsStream(text).map(Selection::new).forEach(selections::add);
        return new SelectMultiData(selections);
    }

    private static @Nullable IAnswerData byEngine(String text, int dataType) {
        try {
            return XFormAnswerDataParser.getAnswerData(text, dataType);
        } catch (RuntimeException e) {
            // The engine's parsers of dates and places throw whatever they meet.
            return null;
        }
    }
}
