package fr.opp.portal.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.opp.portal.secret.SecretFiles;
import java.text.ParseException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The key that signs internal tokens (P-256): read from its file, or made at the first start. */
@Component
final class SigningKey {
    static final String FILE = "portal-signing.jwk";

    private final ECKey key;
    private final JWSSigner signer;

    SigningKey(SecretFiles files) {
        try {
            key = ECKey.parse(files.readOrCreate(FILE, SigningKey::generate));
            signer = new ECDSASigner(key);
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(
                    files.path(FILE) + " holds no P-256 key: restore it, or remove it and a new one is made", e);
        }
    }

    private static String generate() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException("this Java platform makes no P-256 keys", e);
        }
    }

    String sign(JWTClaimsSet claims) {
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("an internal token could not be signed", e);
        }
        return token.serialize();
    }

    /** The public half, as a JSON Web Key Set. */
    Map<String, Object> published() {
        return new JWKSet(key).toPublicJWKSet().toJSONObject();
    }
}
