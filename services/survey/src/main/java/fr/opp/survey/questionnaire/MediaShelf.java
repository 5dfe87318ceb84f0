package fr.opp.survey.questionnaire;

import fr.opp.contracts.edition.Media;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.kit.problem.InputError;
import fr.opp.questionnaires.Models;
import fr.opp.xlsform.form.Form;
import fr.opp.xlsform.form.Itemset;
import fr.opp.xlsform.form.ItemsetKind;
import fr.opp.xlsform.form.Question;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Files that forms may refer to and that come with OPP, such as the list of communes. */
@Component
class MediaShelf {
    /** Names of the files that the questions of a form choose from. */
    static List<String> namesIn(Form form) {
        return form.questions()
                .map(Question::itemset)
                .filter(Objects::nonNull)
                .filter(itemset -> itemset.kind() == ItemsetKind.FILE)
                .map(Itemset::source)
                .distinct()
                .toList();
    }

    Optional<Media> find(String name) {
        return Models.media(name).map(content -> media(name, content));
    }

    static InputError missing(String name) {
        return new InputError(
                Map.of("sheet", "survey"),
                new LocalizedText(
                        "Le questionnaire demande le fichier « " + name + " », qui n’existe pas ici.",
                        "The questionnaire asks for the file \"" + name + "\", which does not exist here."),
                new LocalizedText(
                        "Utilisez « communes.csv », ou mettez la liste dans la feuille choices.",
                        "Use \"communes.csv\", or put the list in the sheet choices."));
    }

    private static Media media(String name, byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(content);
            return new Media(name, HexFormat.of().formatHex(digest), content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
