package fr.opp.collection.keys;

import com.google.crypto.tink.aead.AeadConfig;
import fr.opp.collection.log.LogReader;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.Filiere;
import fr.opp.kit.OppSettings;
import fr.opp.kit.event.TopicProvisioning;
import java.security.GeneralSecurityException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of this package. */
@Configuration(proxyBeanMethods = false)
class KeysConfiguration {
    @Bean
    ContributionKeys contributionKeys(
            KeySettings keys, OppSettings settings, LogReader log, TopicProvisioning afterTopicsExist) {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform lacks AES-GCM", e);
        }
        KeyFiles files = new KeyFiles(
                new KeyFolder(keys.dir()), new KeyFolder(keys.factsDir()), settings.filiereCodes(), useOf(log));
        return new ContributionKeys(files);
    }

    private static KeyUse useOf(LogReader log) {
        return new KeyUse() {
            @Override
            public boolean versions(Filiere filiere) {
                return !log.isEmpty(Topics.keys(filiere));
            }

            @Override
            public boolean facts(Filiere filiere) {
                return !log.isEmpty(Topics.factKeys(filiere));
            }

            @Override
            public boolean pseudonyms() {
                return !log.isEmpty(Topics.STRUCTURES);
            }
        };
    }
}
