package fr.opp.standalone.compose;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which environment variables a service reads: those that stand for a component of its configuration records or of the
 * kit's, and those behind a placeholder of its configuration file.
 */
final class SettingsRead {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z0-9_.-]+)");

    private SettingsRead() {}

    static Set<String> by(String service) throws IOException {
        Set<String> read = new HashSet<>();
        for (String root : new String[] {"fr.opp.kit", "fr.opp." + service}) {
            JavaClasses classes = new ClassFileImporter().importPackages(root);
            classes.forEach(type -> addComponents(read, type));
        }
        addPlaceholders(read, "/opp-kit.yml");
        addPlaceholders(read, "/" + service + ".yml");
        return read;
    }

    private static void addComponents(Set<String> read, JavaClass type) {
        if (type.isAnnotatedWith(ConfigurationProperties.class)) {
            addComponents(
                    read,
                    type,
                    type.getAnnotationOfType(ConfigurationProperties.class).value());
        }
    }

    private static void addComponents(Set<String> read, JavaClass type, String prefix) {
        for (JavaField field : type.getFields()) {
            if (!field.getModifiers().contains(JavaModifier.STATIC)) {
                String key = prefix + "." + field.getName();
                read.add(variable(key));
                if (field.getRawType().getName().startsWith("fr.opp.")) {
                    addComponents(read, field.getRawType(), key);
                }
            }
        }
    }

    private static void addPlaceholders(Set<String> read, String resource) throws IOException {
        try (InputStream content = SettingsRead.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new AssertionError("no configuration file " + resource);
            }
            Matcher found = PLACEHOLDER.matcher(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                read.add(variable(found.group(1)));
            }
        }
    }

    /** As Spring does: dots become underscores, dashes vanish, all in capitals. */
    private static String variable(String key) {
        return key.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT);
    }
}
