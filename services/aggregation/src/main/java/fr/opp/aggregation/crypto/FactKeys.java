package fr.opp.aggregation.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.fact.Fact;
import fr.opp.contracts.identity.Filiere;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;

/**
 * The filières' key-encryption keys for facts: one file {@code <filiere>-facts.kek} each, a Tink keyset in Tink's binary
 * format. Collection writes it; aggregation reads it when the filière's first fact arrives.
 */
public final class FactKeys {
    private final Path directory;
    private final Map<Filiere, Aead> keks = new ConcurrentHashMap<>();

    public FactKeys(Path directory) {
        this.directory = directory;
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform lacks AES-GCM", e);
        }
    }

    /**
     * Decrypts a fact.
     *
     * @throws Unopenable when the key does not fit, or what it opens is no fact
     */
    public Fact open(SealedFact sealed, Filiere filiere) {
        Aead kek = keks.computeIfAbsent(filiere, this::read);
        try {
            byte[] plain = unwrap(sealed, kek)
                    .decrypt(Base64.getDecoder().decode(sealed.ciphertext()), bytes(sealed.associatedData()));
            return EventCodec.json().readValue(plain, Fact.class);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Unopenable("the fact does not open with its key", e.getClass());
        } catch (JacksonException e) {
            throw new Unopenable("the content is no fact", e.getClass());
        }
    }

    private static Aead unwrap(SealedFact sealed, Aead kek) throws GeneralSecurityException {
        byte[] wrapped = Base64.getDecoder().decode(sealed.wrapped());
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, kek, bytes(sealed.contribution()))
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** A missing key stops the stream: the facts are good, and dead letters would lose them. */
    private Aead read(Filiere filiere) {
        Path file = directory.resolve(filiere + "-facts.kek");
        try {
            KeysetHandle handle =
                    TinkProtoKeysetFormat.parseKeyset(Files.readAllBytes(file), InsecureSecretKeyAccess.get());
            return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "the key file " + file.getFileName() + " is not in the key directory: copy it from collection's",
                    e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key file " + file.getFileName() + " is no Tink keyset", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
