package fr.opp.collection.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import fr.opp.contracts.identity.Filiere;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Keys in files: {@code <filiere>-versions.kek} and {@code <filiere>-facts.kek}, Tink keysets in binary format, and
 * {@code pseudonym.key}, 32 random bytes. Aggregation is given copies of the {@code -facts.kek} files, and of nothing else.
 */
final class KeyFiles implements KeyEncryption {
    private static final int PSEUDONYM_BYTES = 32;

    private final Map<Filiere, Aead> versions = new HashMap<>();
    private final Map<Filiere, Aead> facts = new HashMap<>();
    private final byte[] pseudonymKey;

    /** Opens the keys, and makes those that nothing was ever encrypted with. */
    KeyFiles(KeyFolder folder, KeyFolder factsFolder, List<Filiere> filieres, KeyUse use) {
        for (Filiere filiere : filieres) {
            versions.put(
                    filiere,
                    open(folder.read(filiere + "-versions.kek", KeyFiles::newKeyset, () -> use.versions(filiere))));
            facts.put(
                    filiere,
                    open(factsFolder.read(filiere + "-facts.kek", KeyFiles::newKeyset, () -> use.facts(filiere))));
        }
        pseudonymKey = folder.read("pseudonym.key", KeyFiles::randomBytes, use::pseudonyms);
    }

    @Override
    public Aead versions(Filiere filiere) {
        return Objects.requireNonNull(versions.get(filiere), "a filière that is served");
    }

    @Override
    public Aead facts(Filiere filiere) {
        return Objects.requireNonNull(facts.get(filiere), "a filière that is served");
    }

    @Override
    public String pseudonym(String siren) {
        return HexFormat.of().formatHex(Hmac.sha256(pseudonymKey, siren));
    }

    private static Aead open(byte[] keyset) {
        try {
            return TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key file is no Tink keyset: put the right one back", e);
        }
    }

    private static byte[] newKeyset() {
        try {
            return TinkProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform lacks AES-GCM", e);
        }
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[PSEUDONYM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
