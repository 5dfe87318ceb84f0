package fr.opp.portal.account;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import fr.opp.portal.start.Preparation;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import reactor.core.publisher.Mono;

/** Beans of this package. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {
    @Bean
    MongoCollection<Document> accountCollection(MongoDatabase database) {
        return database.getCollection("accounts");
    }

    @Bean
    @Order(1)
    Preparation accountIndexes(MongoCollection<Document> accountCollection) {
        return () -> Mono.from(accountCollection.createIndex(
                        Indexes.ascending(AccountDocuments.LOGIN), new IndexOptions().unique(true)))
                .then();
    }

    @Bean
    @Order(2)
    Preparation firstOperator(OperatorAccount operator) {
        return operator::ensure;
    }
}
