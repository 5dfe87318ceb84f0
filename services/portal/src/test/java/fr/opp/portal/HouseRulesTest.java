package fr.opp.portal;

import fr.opp.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void thePortalKeepsTheRulesOfTheHouse() {
        HouseRules.check("fr.opp.portal");
    }
}
