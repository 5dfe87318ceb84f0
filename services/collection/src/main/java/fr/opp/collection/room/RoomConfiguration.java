package fr.opp.collection.room;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of this package. */
@Configuration(proxyBeanMethods = false)
class RoomConfiguration {
    @Bean
    @ConditionalOnMissingBean
    DiskProbe diskProbe(RoomSettings settings) {
        File folder = nearestExisting(settings.dir().toAbsolutePath());
        return folder::getUsableSpace;
    }

    @Bean
    DiskRoom diskRoom(DiskProbe probe, RoomSettings settings) {
        return new DiskRoom(probe, settings.reserve().toBytes());
    }

    private static File nearestExisting(Path folder) {
        return Stream.iterate(folder, path -> path != null, Path::getParent)
                .map(Path::toFile)
                .filter(File::exists)
                .findFirst()
                .orElseGet(() -> new File("."));
    }
}
