package fr.opp.portal.openrosa;

import fr.opp.portal.gateway.ServiceAddresses;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** What a personal address is good for: listing and fetching forms, and submitting. Nothing else has a route. */
@Configuration(proxyBeanMethods = false)
class AddressRoutes {
    private static final String[] READING = {
        "/openrosa/{address}/formList",
        "/openrosa/{address}/forms/{form}",
        "/openrosa/{address}/forms/{form}/manifest",
        "/openrosa/{address}/forms/{form}/media/{name}"
    };

    @Bean
    RouteLocator openRosaRoutes(RouteLocatorBuilder builder, ServiceAddresses services, AddressDoor door) {
        return builder.routes()
                .route(
                        "openrosa-forms",
                        route -> route.path(READING)
                                .and()
                                .method(HttpMethod.GET, HttpMethod.HEAD)
                                .filters(filters -> filters.filter(door))
                                .uri(services.collection()))
                .route(
                        "openrosa-submission",
                        route -> route.path("/openrosa/{address}/submission")
                                .and()
                                .method(HttpMethod.HEAD, HttpMethod.POST)
                                .filters(filters -> filters.filter(door))
                                .uri(services.collection()))
                .build();
    }
}
