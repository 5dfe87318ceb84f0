package fr.opp.portal.gateway;

import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code /api/<service>/…} goes to the service of that name. */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {
    @Bean
    RouteLocator apiRoutes(RouteLocatorBuilder builder, ServiceAddresses addresses, ServiceCall call) {
        RouteLocatorBuilder.Builder routes = builder.routes();
        addresses
                .byService()
                .forEach((service, address) -> routes.route(
                        service,
                        route -> route.path("/api/" + service + "/**")
                                .filters(filters -> filters.filter(new ServiceFilter(service, call)))
                                .uri(address)));
        return routes.build();
    }
}
