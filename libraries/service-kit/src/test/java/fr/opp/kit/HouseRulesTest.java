package fr.opp.kit;

import fr.opp.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void contractsKeepTheRulesOfNoBlockingAndNoSystemClock() {
        // The vocabulary of contracts is public by nature; only its dependencies are of interest.
        HouseRules.checkDependencies("fr.opp.contracts");
        HouseRules.checkDependencies("fr.opp.kit");
    }
}
