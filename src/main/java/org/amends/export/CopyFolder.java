package org.amends.export;

import java.nio.file.Path;
import java.util.Map;
import org.amends.core.casefile.CaseNumber;
import org.amends.export.folder.OutFolder;

/** Writes the copy of a case into a folder named after its number, never after a person: whole, or nothing under a final name. */
public final class CopyFolder {
    private final Path where;

    public CopyFolder(Path where) {
        this.where = where;
    }

    /** The folder, as its full path. A Fault says what the disk did. */
    public String write(CaseNumber number, Map<String, byte[]> files) {
        Path folder = where.resolve("copy-" + number.text().replaceAll("[^0-9A-Za-z-]", ""));
        try (OutFolder out = OutFolder.open(folder.toString(), "")) {
            files.forEach((name, bytes) -> out.add(name, file -> file.write(bytes)));
            out.publish();
        }
        return folder.toAbsolutePath().toString();
    }
}
