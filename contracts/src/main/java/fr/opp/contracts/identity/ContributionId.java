package fr.opp.contracts.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The one contribution of a structure to an edition: {@code UUIDv5(edition, structure)}, so that every device and every
 * retry names it alike without asking anyone.
 */
public record ContributionId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final UUID NAMESPACE = UUID.fromString("5b2f2c3e-6d0a-5f0b-8a8e-3f6a5d0c7e11");

    @JsonCreator
    public ContributionId {
        Identifiers.require(FORM, value, "ContributionId", "0b0e7a4e-2f0c-5f6e-9a51-1d2f7c0e9b11");
    }

    public static ContributionId of(EditionId edition, StructureId structure) {
        return new ContributionId(
                nameBased(edition.value() + "/" + structure.value()).toString());
    }

    private static UUID nameBased(String name) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .array());
            ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
            long high = (hash.getLong() & 0xffffffffffff0fffL) | 0x5000L;
            long low = (hash.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
