package fr.opp.contracts.edition;

/**
 * A file that the form needs, for instance {@code communes.csv}.
 *
 * @param md5 lower-case hexadecimal MD5 of the content, as OpenRosa manifests name it; it detects change, nothing else
 * @param content the bytes (base64 in JSON)
 */
@SuppressWarnings("ArrayRecordComponent") // compared by md5 only
public record Media(String name, String md5, byte[] content) {
    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Media media && name.equals(media.name) && md5.equals(media.md5);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + md5.hashCode();
    }
}
