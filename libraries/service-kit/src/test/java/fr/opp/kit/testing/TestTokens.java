package fr.opp.kit.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import fr.opp.contracts.membership.Membership;
import fr.opp.kit.identity.Caller;
import fr.opp.kit.identity.CallerClaims;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.stream.Collectors;

/**
 * Internal tokens as the portal makes them, signed with a key of this test, whose public half is served over HTTP: point
 * {@code opp.jwks.uri} at {@link #jwksUri()}.
 */
public final class TestTokens implements AutoCloseable {
    private final ECKey key;
    private final HttpServer server;

    public TestTokens() {
        try {
            key = new ECKeyGenerator(Curve.P_256).keyID("test").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] body = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext("/jwks.json", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
    }

    public String jwksUri() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks.json";
    }

    /** A token for a person with memberships such as {@code network:cirque}, who gave the password just now. */
    public String token(String service, String person, String... memberships) {
        return token(
                service,
                new Caller(
                        person,
                        "Personne de test",
                        Arrays.stream(memberships).map(Membership::ofClaim).collect(Collectors.toSet()),
                        Instant.now(),
                        null));
    }

    public String token(String service, Caller caller) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .audience(service)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)));
        CallerClaims.write(caller).forEach(claims::claim);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("test").build(), claims.build());
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
