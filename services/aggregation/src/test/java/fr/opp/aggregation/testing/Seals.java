package fr.opp.aggregation.testing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import fr.opp.contracts.contribution.KeyWrapped;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.fact.Fact;
import fr.opp.contracts.fact.FactRecorded;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.Filiere;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Seals facts as collection does: one key for each contribution and generation, wrapped under the filière's. */
public final class Seals {
    private final Filiere filiere;
    private final KeysetHandle kek;
    private final Map<String, KeysetHandle> keys = new HashMap<>();

    public Seals(Path directory, Filiere filiere) {
        this.filiere = filiere;
        try {
            AeadConfig.register();
            kek = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            Files.write(
                    directory.resolve(filiere + "-facts.kek"),
                    TinkProtoKeysetFormat.serializeKeyset(kek, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public KeyWrapped key(ContributionId contribution, int generation) {
        try {
            byte[] wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    keyset(contribution, generation), aead(kek), bytes(contribution.value()));
            return new KeyWrapped(contribution, generation, filiere + "-facts", base64(wrapped));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public FactRecorded seal(Fact fact, long version, int generation) {
        return sealText(EventCodec.json().writeValueAsString(fact), fact, version, generation);
    }

    /** Seals anything at all, as if it were a fact. */
    public FactRecorded sealText(String text, Fact as, long version, int generation) {
        String associated = as.contribution() + "|" + version + "|" + Topics.facts(filiere);
        try {
            byte[] sealed = aead(keyset(as.contribution(), generation)).encrypt(bytes(text), bytes(associated));
            return new FactRecorded(as.contribution(), version, as.edition(), base64(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeysetHandle keyset(ContributionId contribution, int generation) {
        return keys.computeIfAbsent(contribution + "#" + generation, k -> {
            try {
                return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Aead aead(KeysetHandle handle) throws GeneralSecurityException {
        return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
