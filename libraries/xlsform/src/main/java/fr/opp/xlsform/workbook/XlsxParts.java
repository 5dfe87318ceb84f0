package fr.opp.xlsform.workbook;

import java.util.List;

/** The XML parts of an .xlsx (ECMA-376), as small as spreadsheets accept. */
final class XlsxParts {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int BOLD = 1;

    private XlsxParts() {}

    static String contentTypes(int sheets) {
        StringBuilder out = new StringBuilder(HEAD)
                .append("<Types xmlns=\"" + PACKAGE + "content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append(override("workbook", "sheet.main"))
                .append(override("styles", "styles"));
        for (int i = 1; i <= sheets; i++) {
            out.append(override("worksheets/sheet" + i, "worksheet"));
        }
        return out.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    static String packageRelations() {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + relation(1, "officeDocument", "xl/workbook.xml") + "</Relationships>";
    }

    static String workbookRelations(int sheets) {
        StringBuilder out = new StringBuilder(HEAD).append("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 1; i <= sheets; i++) {
            out.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return out.append(relation(sheets + 1, "styles", "styles.xml"))
                .append("</Relationships>")
                .toString();
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    static String workbook(List<Sheet> sheets) {
        StringBuilder out =
                new StringBuilder(HEAD).append("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
        for (int i = 1; i <= sheets.size(); i++) {
            String name = escape(sheets.get(i - 1).name());
            out.append("<sheet name=\"" + name + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
        }
        return out.append("</sheets></workbook>").toString();
    }

    static String styles() {
        return HEAD + "<styleSheet xmlns=\"" + MAIN + "\">"
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"2\"><xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs>"
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + "</styleSheet>";
    }

    static String sheet(Sheet sheet) {
        int columns = Math.max(1, sheet.headers().size());
        int rows = sheet.rows().isEmpty() ? 1 : sheet.rows().getLast().number();
        StringBuilder out = new StringBuilder(HEAD)
                .append("<worksheet xmlns=\"" + MAIN + "\">")
                .append("<dimension ref=\"A1:" + column(columns - 1) + rows + "\"/>")
                .append("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" ")
                .append("activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>")
                .append("<cols><col min=\"1\" max=\"" + columns + "\" width=\"24\" customWidth=\"1\"/></cols>")
                .append("<sheetData>");
        row(out, 1, sheet.headers(), BOLD);
        sheet.rows().forEach(row -> row(out, row.number(), row.cells(), 0));
        return out.append("</sheetData></worksheet>").toString();
    }

    private static void row(StringBuilder out, int number, List<String> cells, int style) {
        out.append("<row r=\"").append(number).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                out.append("<c r=\"" + column(i) + number + "\" s=\"" + style + "\" t=\"inlineStr\">")
                        .append("<is><t xml:space=\"preserve\">" + escape(cells.get(i)) + "</t></is></c>");
            }
        }
        out.append("</row>");
    }

    /** Letters of a column, from 0. */
    private static String column(int index) {
        String letters = "";
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters = (char) ('A' + rest % 26) + letters;
        }
        return letters;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
