package fr.opp.collection.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import fr.opp.contracts.contribution.KeyWrapped;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.Filiere;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Makes and opens the two keysets of each contribution. */
public final class ContributionKeys {
    private final KeyEncryption keks;

    ContributionKeys(KeyEncryption keks) {
        this.keks = keks;
    }

    public KeyWrapped newVersionKey(Filiere filiere, ContributionId contribution) {
        return wrapNew(keks.versions(filiere), contribution, 1, filiere + "-versions");
    }

    public KeyWrapped newFactKey(Filiere filiere, ContributionId contribution, int generation) {
        return wrapNew(keks.facts(filiere), contribution, generation, filiere + "-facts");
    }

    public Keyset openVersionKey(Filiere filiere, KeyWrapped key) {
        return open(keks.versions(filiere), key);
    }

    public Keyset openFactKey(Filiere filiere, KeyWrapped key) {
        return open(keks.facts(filiere), key);
    }

    /** Stands for a legal unit in facts and in the directory; the same in every filière of the platform. */
    public String pseudonym(String siren) {
        return keks.pseudonym(siren);
    }

    private static KeyWrapped wrapNew(Aead kek, ContributionId contribution, int generation, String name) {
        try {
            KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            byte[] wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, kek, bytes(contribution));
            return new KeyWrapped(
                    contribution, generation, name, Base64.getEncoder().encodeToString(wrapped));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a keyset could not be made", e);
        }
    }

    private static Keyset open(Aead kek, KeyWrapped key) {
        try {
            byte[] wrapped = Base64.getDecoder().decode(key.wrapped());
            return new Keyset(TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, kek, bytes(key.contribution())));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Unopenable(e.getClass());
        }
    }

    private static byte[] bytes(ContributionId contribution) {
        return contribution.value().getBytes(StandardCharsets.UTF_8);
    }
}
