package fr.opp.system.chain;

import fr.opp.system.platform.Platform;
import fr.opp.system.platform.SharedPlatform;
import fr.opp.system.scenario.WholeChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPlatform.class)
class WholeChainTest {
    @Test
    void answersBecomeProtectedTablesAndAWithdrawalTakesThemBack(Platform platform) {
        new WholeChain(platform.client(), platform.operator()).run("cirque", 2025);
    }
}
