package fr.opp.collection;

import fr.opp.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.check("fr.opp.collection");
    }
}
