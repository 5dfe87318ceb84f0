package fr.opp.xlsform.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Walks through an .xlsx once without keeping anything, so that what would hurt is refused before it is parsed. It reads
 * the archive by its directory, as the parser does: writers that stream leave sizes out of the local headers.
 */
final class ZipInspection {
    private ZipInspection() {}

    static void inspect(byte[] content) throws Refused {
        byte[] buffer = new byte[16 * 1024];
        long unfolded = 0;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (Iterator<ZipArchiveEntry> each = zip.getEntries().asIterator(); each.hasNext(); ) {
                ZipArchiveEntry entry = each.next();
                inspectName(entry.getName().toLowerCase(Locale.ROOT));
                try (InputStream stream = zip.getInputStream(entry)) {
                    unfolded += measure(stream, buffer, Limits.UNFOLDED_BYTES - unfolded);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Refused.unreadable();
        }
        if (unfolded == 0) {
            throw Refused.unreadable();
        }
    }

    private static void inspectName(String name) throws Refused {
        if (name.endsWith("vbaproject.bin")) {
            throw Refused.macros();
        }
        if (name.contains("externallinks/")) {
            throw Refused.externalLinks();
        }
    }

    private static long measure(InputStream entry, byte[] buffer, long allowed) throws IOException, Refused {
        long size = 0;
        for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
            size += read;
            if (size > allowed) {
                throw Refused.tooLarge();
            }
        }
        return size;
    }
}
