package fr.opp.system.erasure;

import fr.opp.embedded.DataDirectorySearch;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** What a contribution leaves on disk, each piece as the base64 of its event. */
record Traces(List<String> pieces) {
    int count() {
        return pieces.size();
    }

    /** How many pieces are in some file, written either way. */
    int found(DataDirectorySearch search) {
        return (int) pieces.stream()
                .filter(piece -> files(search, piece).findAny().isPresent())
                .count();
    }

    List<Path> files(DataDirectorySearch search) {
        return pieces.stream().flatMap(piece -> files(search, piece)).toList();
    }

    /** A store may hold the bytes themselves rather than their base64. */
    private static Stream<Path> files(DataDirectorySearch search, String piece) {
        return Stream.concat(
                search.filesWith(piece).stream(),
                search.filesWith(Base64.getDecoder().decode(piece)).stream());
    }
}
