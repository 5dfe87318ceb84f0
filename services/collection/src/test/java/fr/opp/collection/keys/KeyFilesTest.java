package fr.opp.collection.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.aead.AeadConfig;
import fr.opp.contracts.contribution.KeyWrapped;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.Filiere;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {
    private static final Filiere CIRQUE = new Filiere("cirque");
    private static final ContributionId ONE = new ContributionId("0b0e7a4e-2f0c-5f6e-9a51-1d2f7c0e9b11");
    private static final byte[] SECRET = "secret".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @BeforeAll
    static void register() throws Exception {
        AeadConfig.register();
    }

    @Test
    void makesKeysOnceForTheirOwnerAlone() throws Exception {
        String pseudonym = files(false).pseudonym("000000000");

        assertThat(files(true).pseudonym("000000000")).isEqualTo(pseudonym).hasSize(64);
        assertThat(Files.getPosixFilePermissions(folder.resolve("cirque-versions.kek")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aMissingKeyOfExistingDataStopsTheStart() throws Exception {
        files(false);
        Files.delete(folder.resolve("cirque-facts.kek"));

        assertThatThrownBy(() -> files(true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cirque-facts.kek")
                .hasMessageContaining("put the file back");
        assertThat(folder.resolve("cirque-facts.kek")).doesNotExist();
    }

    @Test
    void aKeyThatOthersCanReadStopsTheStart() throws Exception {
        files(false);
        Files.setPosixFilePermissions(folder.resolve("pseudonym.key"), PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> files(true)).hasMessageContaining("chmod 600");
    }

    @Test
    void aCiphertextIsGoodForItsPlaceOnlyAndPurposesDoNotMix() {
        ContributionKeys keys = new ContributionKeys(files(false));
        KeyWrapped wrapped = keys.newVersionKey(CIRQUE, ONE);
        Keyset keyset = keys.openVersionKey(CIRQUE, wrapped);
        String sealed = keyset.seal(SECRET, ONE + "|1|topic");

        assertThat(keyset.open(sealed, ONE + "|1|topic")).isEqualTo(SECRET);
        assertThatThrownBy(() -> keyset.open(sealed, ONE + "|2|topic")).isInstanceOf(Unopenable.class);
        assertThatThrownBy(() -> keys.openFactKey(CIRQUE, wrapped)).isInstanceOf(Unopenable.class);
        assertThat(keyset.digest("a"))
                .isEqualTo(keys.openVersionKey(CIRQUE, wrapped).digest("a"));
        assertThat(keyset.digest("a"))
                .isNotEqualTo(keys.openVersionKey(CIRQUE, keys.newVersionKey(CIRQUE, ONE))
                        .digest("a"));
    }

    private KeyFiles files(boolean used) {
        return new KeyFiles(new KeyFolder(folder), new KeyFolder(folder), List.of(CIRQUE), new KeyUse() {
            @Override
            public boolean versions(Filiere filiere) {
                return used;
            }

            @Override
            public boolean facts(Filiere filiere) {
                return used;
            }

            @Override
            public boolean pseudonyms() {
                return used;
            }
        });
    }
}
