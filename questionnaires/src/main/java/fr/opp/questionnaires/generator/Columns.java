package fr.opp.questionnaires.generator;

import java.util.List;
import java.util.Map;

/** Headers of the workbooks, French first. */
final class Columns {
    static final String FR = "::Français (fr)";
    static final String EN = "::English (en)";

    static final List<String> SURVEY = List.of(
            "type",
            "name",
            "label" + FR,
            "label" + EN,
            "hint" + FR,
            "hint" + EN,
            "appearance",
            "relevant",
            "required",
            "required_message" + FR,
            "required_message" + EN,
            "constraint",
            "constraint_message" + FR,
            "constraint_message" + EN,
            "calculation",
            "default",
            "bind::type",
            "opp::variable",
            "opp::sensitivity",
            "opp::key",
            "opp::unit",
            "opp::dimension",
            "opp::audiences",
            "opp::prefilled",
            "opp::previous");
    static final List<String> CHOICES = List.of("list_name", "name", "label" + FR, "label" + EN, "groupe");
    static final List<String> SETTINGS =
            List.of("form_title", "opp_title_en", "form_id", "version", "default_language");
    static final List<String> TABLES = List.of(
            "table",
            "title" + FR,
            "title" + EN,
            "statistic",
            "variable",
            "label" + FR,
            "label" + EN,
            "dimensions",
            "audiences",
            "chart");

    private Columns() {}

    /** Puts a text in both languages, unless it is empty. */
    static void bilingual(Map<String, String> cells, String column, String fr, String en) {
        if (!fr.isEmpty()) {
            cells.put(column + FR, fr);
            cells.put(column + EN, en);
        }
    }
}
