package fr.opp.xlsform.observation;

import fr.opp.xlsform.finding.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a code list.
 *
 * @param parent code of the coarser level ({@code groupe} column of the choices)
 */
public record Code(String code, Bilingual label, @Nullable String parent) {}
