package fr.opp.contracts.release;

import fr.opp.contracts.Event;
import fr.opp.contracts.identity.ReleaseId;
import fr.opp.contracts.identity.TableId;

/** What aggregation says of a table of a release ({@code opp.aggregation.candidates}, key: release/table). */
public sealed interface ReleaseEvent extends Event permits TableProposed, TableRecalled {
    ReleaseId release();

    TableId table();

    @Override
    default String key() {
        return release().value() + "/" + table().value();
    }

    /** All tables of a release stay in one partition, in order. */
    @Override
    default String partitionKey() {
        return release().value();
    }
}
