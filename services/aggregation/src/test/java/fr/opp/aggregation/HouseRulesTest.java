package fr.opp.aggregation;

import fr.opp.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void theHouseRulesHold() {
        HouseRules.check("fr.opp.aggregation");
    }
}
