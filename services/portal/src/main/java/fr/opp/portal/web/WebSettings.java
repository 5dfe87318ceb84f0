package fr.opp.portal.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The address people type.
 *
 * @param publicAddress for instance {@code https://observation.example.org}; without it, the address of each request
 * @param accessLog whether each request is logged, with secrets masked; off by default, since addresses are personal data
 */
@ConfigurationProperties("opp")
record WebSettings(
        @Nullable URI publicAddress, @DefaultValue("false") boolean accessLog) {}
