package fr.opp.contracts.edition;

import java.util.List;

/**
 * The compiled form of an edition.
 *
 * @param formId id of the form, as OpenRosa clients see it
 * @param version its version
 * @param xform the ODK XForm, complete
 */
public record FormDefinition(String formId, String version, String xform, List<Media> media) {
    public FormDefinition {
        media = List.copyOf(media);
    }
}
