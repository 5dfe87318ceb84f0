package fr.opp.contracts.release;

import fr.opp.contracts.edition.CodeSpec;
import fr.opp.contracts.identity.LocalizedText;
import java.util.List;

/** A dimension of a protected table with the codes that occur, in display order, without the total. */
public record Axis(String dimension, LocalizedText label, List<CodeSpec> codes) {
    public Axis {
        codes = List.copyOf(codes);
    }
}
