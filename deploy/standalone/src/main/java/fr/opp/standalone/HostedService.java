package fr.opp.standalone;

import fr.opp.aggregation.AggregationApplication;
import fr.opp.collection.CollectionApplication;
import fr.opp.dashboard.DashboardApplication;
import fr.opp.portal.PortalApplication;
import fr.opp.survey.SurveyApplication;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * A service that runs in this JVM.
 *
 * @param name its name, which is also its route and the audience of its tokens
 * @param builder makes its application
 */
record HostedService(String name, Supplier<SpringApplicationBuilder> builder) {
    static final String PORTAL = "portal";

    /** The five. */
    static List<HostedService> all() {
        return List.of(
                new HostedService(PORTAL, PortalApplication::builder),
                new HostedService("survey", SurveyApplication::builder),
                new HostedService("collection", CollectionApplication::builder),
                new HostedService("aggregation", AggregationApplication::builder),
                new HostedService("dashboard", DashboardApplication::builder));
    }

    boolean isPortal() {
        return name.equals(PORTAL);
    }
}
