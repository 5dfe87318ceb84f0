package fr.opp.standalone.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The file as Docker Compose would read it, anchors and merges resolved. */
final class ComposeFile {
    private final Map<String, Object> content;

    private ComposeFile(Map<String, Object> content) {
        this.content = content;
    }

    static ComposeFile read(Path file) throws IOException {
        return new ComposeFile(new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file)));
    }

    Map<String, Map<String, Object>> services() {
        return map(content.get("services")).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, service -> map(service.getValue()), (a, b) -> a, TreeMap::new));
    }

    Set<String> volumes() {
        return map(content.get("volumes")).keySet();
    }

    static Map<String, Object> environment(Map<String, Object> service) {
        return map(service.getOrDefault("environment", Map.of()));
    }

    static List<String> list(Map<String, Object> service, String key) {
        return ((List<?>) service.getOrDefault(key, List.of()))
                .stream().map(String::valueOf).toList();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
