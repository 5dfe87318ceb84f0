package fr.opp.aggregation.differ;

import fr.opp.aggregation.crypto.FactKeys;
import fr.opp.aggregation.crypto.SealedFact;
import fr.opp.aggregation.plan.FixedPoint;
import fr.opp.contracts.fact.Fact;
import fr.opp.contracts.fact.FactRecorded;
import fr.opp.contracts.fact.FactValue;
import java.math.BigDecimal;
import java.util.Map;

/** Opens a fact and sees that it is sound, before anything downstream relies on it. */
final class FactReader {
    private final FactKeys keys;

    FactReader(FactKeys keys) {
        this.keys = keys;
    }

    /**
     * Checks a fact and hands it on still encrypted.
     *
     * @throws fr.opp.aggregation.crypto.Unopenable when the key does not fit
     * @throws Poison when what it opens can never count
     */
    SealedFact check(WaitingFact waiting, String wrapped) {
        Origin origin = waiting.origin();
        SealedFact sealed = SealedFact.of(waiting.fact(), origin.topic(), wrapped);
        Fact fact = keys.open(sealed, origin.filiere());
        requireSame(fact, waiting.fact());
        fact.values().values().stream().map(Map::values).forEach(values -> values.forEach(FactReader::requireSound));
        return sealed;
    }

    @SuppressWarnings("NullAway") // JSON may leave out what the record requires
    private static void requireSame(Fact fact, FactRecorded recorded) {
        if (!recorded.contribution().equals(fact.contribution())) {
            throw new Poison("the fact is another contribution's");
        }
        if (!recorded.edition().equals(fact.edition())) {
            throw new Poison("the fact is of another edition than its record says");
        }
        if (fact.unit() == null || fact.unit().isBlank()) {
            throw new Poison("the fact names no legal unit");
        }
    }

    @SuppressWarnings("NullAway") // the same
    private static void requireSound(FactValue value) {
        if (value == null || value.state() == null) {
            throw new Poison("a value says neither what it is nor why it is absent");
        }
        BigDecimal number = value.number();
        if (number != null && !FixedPoint.fits(number)) {
            throw new Poison("a number is out of range");
        }
    }
}
