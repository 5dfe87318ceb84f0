package fr.opp.system.erasure;

import static java.util.stream.Collectors.toSet;

import fr.opp.embedded.DataDirectorySearch;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a contribution leaves on disk, each piece as the base64 of its event. */
record Traces(List<String> pieces) {
    /** A store may hold the bytes themselves rather than their base64. */
    private static final int FORMS = 2;

    int count() {
        return pieces.size();
    }

    /** How many pieces are in some file, written either way. */
    int found(DataDirectorySearch search) {
        List<List<Path>> files = files(search);
        int found = 0;
        for (int piece = 0; piece < files.size(); piece += FORMS) {
            found += files.get(piece).isEmpty() && files.get(piece + 1).isEmpty() ? 0 : 1;
        }
        return found;
    }

    /** The files that hold any of them. */
    Set<Path> where(DataDirectorySearch search) {
        return files(search).stream().flatMap(List::stream).collect(toSet());
    }

    /** For each form of each piece, the files that hold it. */
    private List<List<Path>> files(DataDirectorySearch search) {
        return search.filesWith(pieces.stream()
                .flatMap(piece -> Stream.of(
                        piece.getBytes(StandardCharsets.UTF_8),
                        Base64.getDecoder().decode(piece)))
                .toList());
    }
}
