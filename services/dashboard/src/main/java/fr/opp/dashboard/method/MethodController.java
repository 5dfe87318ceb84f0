package fr.opp.dashboard.method;

import fr.opp.contracts.edition.ProtectionRules;
import fr.opp.contracts.identity.LocalizedText;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MethodController {
    /**
     * The rules.
     *
     * @param rules the platform's floor; a filière may raise each threshold, and each table says its own
     */
    record Method(ProtectionRules rules, List<MethodText.Chapter> sections) {}

    @GetMapping("/api/dashboard/method")
    Method method() {
        return new Method(ProtectionRules.FLOOR, MethodText.of(ProtectionRules.FLOOR));
    }

    /** Both languages travel together, as everywhere. */
    static LocalizedText both(String french, String english) {
        return new LocalizedText(french, english);
    }
}
