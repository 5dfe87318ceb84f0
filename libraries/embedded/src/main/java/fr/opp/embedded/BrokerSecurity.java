package fr.opp.embedded;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.security.plain.PlainLoginModule;
import org.apache.kafka.metadata.authorizer.StandardAuthorizer;

/** SASL/PLAIN on both listeners, the controller's too, and an authoriser that allows nothing unasked. */
final class BrokerSecurity {
    private BrokerSecurity() {}

    static Map<String, String> of(Map<String, String> users) {
        Map<String, String> settings = new HashMap<>();
        settings.put("authorizer.class.name", StandardAuthorizer.class.getName());
        settings.put("super.users", "User:" + KafkaOptions.ADMINISTRATOR);
        settings.put("allow.everyone.if.no.acl.found", "false");
        settings.put("sasl.enabled.mechanisms", "PLAIN");
        settings.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
        settings.put("sasl.mechanism.controller.protocol", "PLAIN");
        String login = broker(users);
        settings.put(jaas(BrokerSettings.CLIENTS), login);
        settings.put(jaas(BrokerSettings.CONTROLLER), login);
        return settings;
    }

    /** What a client must be configured with to be this user. */
    static Map<String, String> client(String user, String password) {
        return Map.of(
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                module() + " username=\"%s\" password=\"%s\";".formatted(user, password));
    }

    private static String broker(Map<String, String> users) {
        String administrator = users.get(KafkaOptions.ADMINISTRATOR);
        String known = users.entrySet().stream()
                .map(user -> "user_%s=\"%s\"".formatted(user.getKey(), user.getValue()))
                .collect(Collectors.joining(" "));
        return module()
                + " username=\"%s\" password=\"%s\" %s;".formatted(KafkaOptions.ADMINISTRATOR, administrator, known);
    }

    private static String jaas(String listener) {
        return "listener.name." + listener.toLowerCase(java.util.Locale.ROOT) + ".plain.sasl.jaas.config";
    }

    private static String module() {
        return PlainLoginModule.class.getName() + " required";
    }
}
