package fr.opp.collection.keys;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the keys are.
 *
 * @param dir folder of the key files, outside the data and outside every backup
 * @param factsDir folder of the fact keys, the only ones that aggregation is given; the same folder unless said
 */
@ConfigurationProperties("opp.keys")
record KeySettings(Path dir, Path factsDir) {}
