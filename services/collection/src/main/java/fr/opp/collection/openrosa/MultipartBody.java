package fr.opp.collection.openrosa;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds a part of a joined multipart body by its boundary. The bytes are read as Latin-1, one character a byte, so that
 * searching is the platform's and nothing is altered.
 */
final class MultipartBody {
    private final byte[] bytes;
    private final String text;
    private final String delimiter;

    MultipartBody(byte[] bytes, String boundary) {
        this.bytes = bytes;
        this.text = new String(bytes, StandardCharsets.ISO_8859_1);
        this.delimiter = "--" + boundary;
    }

    /** Content of the part of that name. */
    Optional<byte[]> part(String name) {
        Pattern named = Pattern.compile(
                "(?im)^content-disposition:[^\\r\\n]*\\bname=\"?" + Pattern.quote(name) + "\"?(;|\\s|$)");
        int start = text.indexOf(delimiter);
        while (start >= 0) {
            int end = text.indexOf(delimiter, start + delimiter.length());
            int blank = text.indexOf("\r\n\r\n", start);
            if (end < 0 || blank < 0) {
                return Optional.empty();
            }
            if (blank < end && named.matcher(text.substring(start, blank)).find()) {
                return Optional.of(Arrays.copyOfRange(bytes, blank + 4, beforeLineEnd(end, blank + 4)));
            }
            start = end;
        }
        return Optional.empty();
    }

    private int beforeLineEnd(int end, int start) {
        return end - 2 >= start && text.startsWith("\r\n", end - 2) ? end - 2 : end;
    }
}
