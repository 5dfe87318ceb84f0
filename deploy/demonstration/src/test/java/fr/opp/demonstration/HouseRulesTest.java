package fr.opp.demonstration;

import fr.opp.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void keepsTheHouseRules() {
        HouseRules.check("fr.opp.demonstration");
    }
}
