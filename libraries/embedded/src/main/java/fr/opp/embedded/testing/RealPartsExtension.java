package fr.opp.embedded.testing;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Carries out {@link RealParts}; without a Docker engine, suites that want containers are skipped, and say so. */
final class RealPartsExtension implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        if (SharedParts.wantsContainers() && !ContainerParts.engineIsThere()) {
            System.out.println(context.getDisplayName() + ": not run: no Docker engine");
            Assumptions.abort("not run: no Docker engine");
        }
        SharedParts.start();
    }
}
