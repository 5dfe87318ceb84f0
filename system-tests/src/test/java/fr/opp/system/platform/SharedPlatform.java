package fr.opp.system.platform;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One platform for all suites that neither kill it nor look into its files; it stops with the JVM of the tests. */
public final class SharedPlatform implements ParameterResolver {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(SharedPlatform.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Platform.class;
    }

    @Override
    public Platform resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Platform.class, any -> Platform.start(fresh(), Map.of()), Platform.class);
    }

    private static Path fresh() {
        return Path.of(
                "target", "platforms", "shared-" + ProcessHandle.current().pid(), "data");
    }
}
