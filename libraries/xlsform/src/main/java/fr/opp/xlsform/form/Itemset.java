package fr.opp.xlsform.form;

/**
 * Where the choices of a question come from.
 *
 * @param source name of a list of the choices sheet, or of a file with its extension
 * @param filter expression that keeps some of the choices, empty when all are offered
 */
public record Itemset(ItemsetKind kind, String source, String filter) {
    /** Id of the secondary instance. */
    public String instance() {
        int dot = source.lastIndexOf('.');
        return kind == ItemsetKind.FILE && dot > 0 ? source.substring(0, dot) : source;
    }
}
