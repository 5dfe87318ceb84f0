package fr.opp.portal.invitation;

import fr.opp.kit.problem.Refusal;
import fr.opp.portal.account.Account;
import java.time.Duration;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Sends invitations by SMTP, in French and in English, on a scheduler of blocking work. */
@Component
final class InvitationMail {
    private static final Logger LOG = LoggerFactory.getLogger(InvitationMail.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String SUBJECT = "Votre accès à l’observation participative et partagée";
    private static final String TEXT = """
            Bonjour %1$s,

            Vous êtes invité·e à participer à l’observation. Choisissez votre mot de passe à cette adresse,
            valable sept jours et pour une seule fois :

            %2$s

            Votre identifiant est : %3$s

            --
            Hello %1$s,
            You are invited to take part in the observation. Choose your password at the address above,
            which is valid for seven days and once.
            """;

    private final MailSettings settings;
    private final JavaMailSenderImpl sender;

    InvitationMail(MailSettings settings) {
        this.settings = settings;
        this.sender = sender(settings);
    }

    /** Completes when the mail server has taken the message; fails with {@code invitation-not-sent}. */
    Mono<Void> send(Account account, String link) {
        if (settings.host().isEmpty()) {
            return Mono.error(() -> new Refusal(new InvitationFailure.NotSent()));
        }
        return Mono.<Void>fromRunnable(() -> sender.send(message(account, link)))
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorMap(MailException.class, InvitationMail::notSent);
    }

    /** The exception may quote the address, so only its class is logged. */
    private static Refusal notSent(MailException failure) {
        LOG.warn("an invitation could not be sent: {}", failure.getClass().getName());
        return new Refusal(new InvitationFailure.NotSent());
    }

    private SimpleMailMessage message(Account account, String link) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(settings.from());
        message.setTo(account.login());
        message.setSubject(SUBJECT);
        message.setText(TEXT.formatted(account.displayName(), link, account.login()));
        return message;
    }

    private static JavaMailSenderImpl sender(MailSettings settings) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setUsername(settings.user());
        sender.setPassword(settings.password());
        sender.setDefaultEncoding("UTF-8");
        Properties properties = sender.getJavaMailProperties();
        String patience = String.valueOf(PATIENCE.toMillis());
        properties.put("mail.smtp.connectiontimeout", patience);
        properties.put("mail.smtp.timeout", patience);
        properties.put("mail.smtp.writetimeout", patience);
        properties.put("mail.smtp.auth", String.valueOf(settings.user() != null));
        properties.put("mail.smtp.starttls.required", String.valueOf(settings.startTls()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(settings.startTls()));
        return sender;
    }
}
