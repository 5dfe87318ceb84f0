package fr.opp.dashboard;

import fr.opp.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void theRulesOfTheHouseHold() {
        HouseRules.check("fr.opp.dashboard");
    }
}
