package fr.opp.embedded.testing;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

/** The real images: Apache Kafka, and MongoDB as a replica set. */
record ContainerParts(KafkaContainer broker, MongoDBContainer database) implements Parts {
    private static final String KAFKA = "apache/kafka:4.2.1";
    private static final String MONGODB = "mongo:8.0";

    static boolean engineIsThere() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    static ContainerParts start() {
        KafkaContainer kafka = new KafkaContainer(DockerImageName.parse(KAFKA));
        MongoDBContainer mongodb = new MongoDBContainer(DockerImageName.parse(MONGODB)).withReplicaSet();
        kafka.start();
        mongodb.start();
        return new ContainerParts(kafka, mongodb);
    }

    @Override
    public String kafka() {
        return broker.getBootstrapServers();
    }

    @Override
    public String store() {
        return database.getConnectionString();
    }

    @Override
    public String description() {
        return "containers " + KAFKA + " and " + MONGODB;
    }

    @Override
    public void close() {
        database.stop();
        broker.stop();
    }
}
