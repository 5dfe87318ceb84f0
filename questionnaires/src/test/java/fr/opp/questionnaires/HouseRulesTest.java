package fr.opp.questionnaires;

import fr.opp.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.check("fr.opp.questionnaires");
    }
}
