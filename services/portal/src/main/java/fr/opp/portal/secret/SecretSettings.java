package fr.opp.portal.secret;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where secrets lie.
 *
 * @param dir folder of the key files, outside the data and its backups; default {@code ./keys}
 */
@ConfigurationProperties("opp.keys")
record SecretSettings(@DefaultValue("keys") Path dir) {}
