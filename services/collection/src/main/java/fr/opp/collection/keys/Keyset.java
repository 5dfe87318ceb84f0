package fr.opp.collection.keys;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AesGcmKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** An opened keyset of one contribution. Hold it for one use; it is the only thing that reads the contribution. */
public final class Keyset {
    private final KeysetHandle handle;
    private final Aead aead;

    Keyset(KeysetHandle handle) throws GeneralSecurityException {
        this.handle = handle;
        this.aead = handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /**
     * Encrypts.
     *
     * @param associated what the ciphertext is bound to: {@code contribution|version|topic}
     * @return base64
     */
    public String seal(byte[] plain, String associated) {
        try {
            return Base64.getEncoder().encodeToString(aead.encrypt(plain, bytes(associated)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("encryption failed", e);
        }
    }

    /** @throws Unopenable when the ciphertext is not of this keyset, or is bound to something else */
    public byte[] open(String sealed, String associated) {
        try {
            return aead.decrypt(Base64.getDecoder().decode(sealed), bytes(associated));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Unopenable(e.getClass());
        }
    }

    /** HMAC-SHA-256 of a text under a key derived from this keyset, in base64: it dies with the keyset. */
    public String digest(String text) {
        byte[] derived = Hmac.sha256(keyBytes(), "opp digest v1");
        return Base64.getEncoder().encodeToString(Hmac.sha256(derived, text));
    }

    @AccessesPartialKey
    private byte[] keyBytes() {
        if (handle.getPrimary().getKey() instanceof AesGcmKey key) {
            return key.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
        }
        throw new IllegalStateException("keysets of contributions are AES-GCM");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
