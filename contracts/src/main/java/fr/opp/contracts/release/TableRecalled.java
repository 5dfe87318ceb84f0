package fr.opp.contracts.release;

import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.ReleaseId;
import fr.opp.contracts.identity.TableId;
import java.time.Instant;

/** A table that must no longer be shown, since an answer that it contained was withdrawn. Nobody may tell which. */
public record TableRecalled(ReleaseId release, TableId table, EditionId edition, Filiere filiere, Instant recalledAt)
        implements ReleaseEvent {}
