package fr.opp.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.opp.contracts.Event;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.membership.Membership;
import fr.opp.contracts.membership.MembershipsChanged;
import fr.opp.contracts.membership.Role;
import fr.opp.contracts.structure.StructureDescribed;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class EnrolmentTest extends PortalTest {
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Pattern LINK = Pattern.compile("/invitation/([A-Za-z0-9_-]{22})");

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        MAIL.start();
        registry.add("opp.mail.host", () -> "127.0.0.1");
        registry.add("opp.mail.port", () -> MAIL.getSmtp().getPort());
        registry.add("opp.public-address", () -> "https://observation.example.org");
    }

    @Test
    void aPersonWithoutPasswordIsInvitedAndChoosesOne() throws Exception {
        String login = "invitee-" + UUID.randomUUID() + "@example.org";

        Browser.Answer made =
                operator().post("/api/portal/accounts", account(login, null, "GROUP", "coreps-production"));

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String token = invitationOf(login);
        assertThat(browser.signIn(login, "n'importe quoi du tout").status()).isEqualTo(401);
        Browser.Answer weak = browser.post("/api/portal/invitations/" + token, "{\"password\":\"court\"}");
        assertThat(weak.problem()).isEqualTo("weak-password");
        assertThat(weak.json().at("/errors/0/place/field").asString()).isEqualTo("password");
        String chosen = "{\"password\":\"" + PASSWORD + "\"}";
        assertThat(browser.post("/api/portal/invitations/" + token, chosen).status())
                .isEqualTo(204);
        assertThat(browser.signIn(login, PASSWORD).status()).isEqualTo(200);
        assertThat(browser.post("/api/portal/invitations/" + token, chosen).problem())
                .isEqualTo("invitation-void");
    }

    @Test
    void askingAgainReplacesTheInvitation() throws Exception {
        String login = "distraite-" + UUID.randomUUID() + "@example.org";
        String wanted = account(login, null, "GROUP", "coreps");
        Browser operator = operator();
        String first = operator.post("/api/portal/accounts", wanted)
                .json()
                .path("person")
                .asString();
        String firstToken = invitationOf(login);
        MAIL.purgeEmailFromAllMailboxes();

        String second = operator.post("/api/portal/accounts", wanted)
                .json()
                .path("person")
                .asString();

        assertThat(second).isEqualTo(first);
        String chosen = "{\"password\":\"" + PASSWORD + "\"}";
        assertThat(browser.post("/api/portal/invitations/" + firstToken, chosen).status())
                .isEqualTo(410);
        assertThat(browser.post("/api/portal/invitations/" + invitationOf(login), chosen)
                        .status())
                .isEqualTo(204);
        assertThat(operator.post("/api/portal/accounts", wanted).problem()).isEqualTo("account-exists");
    }

    @Test
    void aNetworkEnrolsContributorsOfItsFiliereAndNobodyElse() throws Exception {
        StructureDescribed ours = Samples.structure("La Verrerie", "cirque");
        StructureDescribed theirs = Samples.structure("Le Manège", "rue");
        Browser network = newPerson("reseau-" + UUID.randomUUID(), "NETWORK", "cirque");
        publish(Topics.STRUCTURES, ours);
        publish(Topics.STRUCTURES, theirs);

        assertThat(enrol(network, "CONTRIBUTOR", ours.structure().value()).status())
                .isEqualTo(201);
        assertThat(enrol(network, "CONTRIBUTOR", theirs.structure().value()).status())
                .isEqualTo(403);
        assertThat(enrol(network, "NETWORK", "cirque").status()).isEqualTo(403);
        assertThat(enrol(network, "OPERATOR", "").status()).isEqualTo(403);
        Browser contributor = newPerson(
                "c-" + UUID.randomUUID(), "CONTRIBUTOR", ours.structure().value());
        assertThat(enrol(contributor, "CONTRIBUTOR", ours.structure().value()).status())
                .isEqualTo(403);
        assertThat(contributor
                        .get("/api/portal/session")
                        .json()
                        .at("/memberships/0/label/fr")
                        .asString())
                .isEqualTo("La Verrerie");
    }

    @Test
    void namesEveryFieldThatIsWrong() throws Exception {
        Browser.Answer refused = operator()
                .post(
                        "/api/portal/accounts",
                        "{\"login\":\"a b\",\"memberships\":[{\"role\":\"NETWORK\",\"scope\":\"opera\"}]}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsString("field"))
                .containsExactly("login", "displayName", "memberships[0]");
    }

    @Test
    void membershipsArePublished() throws Exception {
        Browser.Answer made = operator()
                .post("/api/portal/accounts", account("publiee-" + UUID.randomUUID(), PASSWORD, "NETWORK", "rue"));

        MembershipsChanged event = published(made.json().path("person").asString());

        assertThat(event.memberships()).containsExactly(new Membership(Role.NETWORK, "rue"));
        assertThat(event.displayName()).startsWith("Personne publiee-");
    }

    @Test
    void theCookieTravelsEncryptedWhereThePublicAddressIs() throws Exception {
        Browser.Answer answer = browser.signIn("operateur", OPERATOR_PASSWORD);

        assertThat(answer.header("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("; Secure;"));
    }

    private Browser.Answer enrol(Browser by, String role, String scope) throws IOException, InterruptedException {
        return by.post("/api/portal/accounts", account("p-" + UUID.randomUUID(), PASSWORD, role, scope));
    }

    private static String invitationOf(String login) throws Exception {
        assertThat(MAIL.waitForIncomingEmail(5_000, 1)).isTrue();
        for (MimeMessage message : MAIL.getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().equals(login)) {
                String text = message.getContent().toString();
                assertThat(text).contains("https://observation.example.org/invitation/");
                Matcher link = LINK.matcher(text);
                assertThat(link.find()).isTrue();
                return link.group(1);
            }
        }
        throw new AssertionError("no invitation was mailed");
    }

    private static MembershipsChanged published(String person) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", System.getProperty("opp.kafka.bootstrap"),
                "group.id", UUID.randomUUID().toString(),
                "auto.offset.reset", "earliest");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(java.util.List.of(Topics.MEMBERSHIPS));
            for (int i = 0; i < 20; i++) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    Event event = EventCodec.read(
                            record.headers().lastHeader("ce_type").value(), record.value());
                    if (event.key().equals(person)) {
                        return (MembershipsChanged) event;
                    }
                }
            }
        }
        throw new AssertionError("memberships were not published");
    }
}
