package fr.opp.portal.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.http.server.logging.AccessLog;
import reactor.netty.http.server.logging.AccessLogArgProvider;

/** The access log, if it is wanted: addresses are masked where they hold a secret, and queries are left out. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("opp.access-log")
class AccessLogging {
    private static final Pattern SECRET = Pattern.compile("(?i)(openrosa|invitations?)(/+)[^/]+");

    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> accessLog() {
        return factory -> factory.addServerCustomizers(server -> server.accessLog(true, AccessLogging::line));
    }

    private static AccessLog line(AccessLogArgProvider request) {
        return AccessLog.create(
                "{} {} {} {} ms", request.method(), mask(request.uri()), request.status(), request.duration());
    }

    static String mask(@Nullable CharSequence uri) {
        if (uri == null) {
            return "-";
        }
        String path = uri.toString();
        int query = path.indexOf('?');
        return SECRET.matcher(query < 0 ? path : path.substring(0, query)).replaceAll("$1$2***");
    }
}
