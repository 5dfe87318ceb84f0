package fr.opp.collection.room;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The disk that is watched.
 *
 * @param dir a folder on the disk of the log; {@code data} by default
 * @param reserve free bytes below which nothing is taken any more
 */
@ConfigurationProperties("opp.data")
record RoomSettings(
        @DefaultValue("data") Path dir,
        @DefaultValue("500MB") DataSize reserve) {}
