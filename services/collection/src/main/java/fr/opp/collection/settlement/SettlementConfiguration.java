package fr.opp.collection.settlement;

import fr.opp.kit.event.KafkaClients;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of this package. */
@Configuration(proxyBeanMethods = false)
class SettlementConfiguration {
    @Bean(destroyMethod = "close")
    Admin settlementAdmin(KafkaClients clients) {
        return Admin.create(clients.common());
    }
}
