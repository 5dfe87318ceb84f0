package fr.opp.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerSecurityTest {
    private static final Map<String, String> USERS =
            Map.of(KafkaOptions.ADMINISTRATOR, "root-secret", "collection", "c-secret", "dashboard", "d-secret");

    @TempDir
    Path directory;

    @Test
    void eachUserMayDoWhatItsAclsAllowAndNothingElse() throws Exception {
        try (EmbeddedKafka kafka =
                EmbeddedKafka.start(directory, KafkaOptions.standard().withUsers(USERS))) {
            prepare(kafka);

            assertThat(send(kafka.client("collection"))).isZero();
            assertThatThrownBy(() -> send(kafka.client("dashboard")))
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    void aWrongPasswordIsRefused() throws Exception {
        try (EmbeddedKafka kafka =
                EmbeddedKafka.start(directory, KafkaOptions.standard().withUsers(USERS))) {
            Map<String, Object> wrong = new java.util.HashMap<>(BrokerSecurity.client("collection", "guess"));
            wrong.put("bootstrap.servers", kafka.bootstrap());
            try (Admin admin = Admin.create(wrong)) {
                assertThatThrownBy(() -> admin.listTopics().names().get())
                        .hasCauseInstanceOf(SaslAuthenticationException.class);
            }
        }
    }

    private static void prepare(EmbeddedKafka kafka) throws Exception {
        try (Admin admin = Admin.create(Map.copyOf(kafka.client(KafkaOptions.ADMINISTRATOR)))) {
            admin.createTopics(List.of(new NewTopic("facts", 1, (short) 1)))
                    .all()
                    .get();
            admin.createAcls(List.of(new AclBinding(
                            new ResourcePattern(ResourceType.TOPIC, "facts", PatternType.LITERAL),
                            new AccessControlEntry(
                                    "User:collection", "*", AclOperation.WRITE, AclPermissionType.ALLOW))))
                    .all()
                    .get();
        }
    }

    private static long send(Map<String, String> client) throws Exception {
        try (KafkaProducer<String, String> producer = Clients.producer(client)) {
            return producer.send(new ProducerRecord<>("facts", "k", "v")).get().offset();
        }
    }
}
