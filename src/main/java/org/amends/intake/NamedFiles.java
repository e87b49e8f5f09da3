package org.amends.intake;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amends.core.table.TableSource;
import org.amends.core.table.TablesIn;
import org.amends.core.table.UnreadableTable;

/** Tables in files named by a clerk, as typed or pasted: quoted, with `file:` or plain. */
public final class NamedFiles implements TablesIn {

    @Override
    public TableSource at(String path) {
        String typed = path.strip();
        boolean isQuoted = typed.length() > 1 && typed.startsWith("\"") && typed.endsWith("\"");
        String bare = isQuoted ? typed.substring(1, typed.length() - 1) : typed;
        try {
            Path file = bare.startsWith("file:") ? Path.of(URI.create(bare)) : Path.of(bare);
            if (bare.isEmpty() || !Files.isRegularFile(file)) {
                throw new UnreadableTable("not-found");
            }
            return TableFile.at(file);
        } catch (IllegalArgumentException | FileSystemNotFoundException noPath) {
            throw new UnreadableTable("not-found", noPath);
        }
    }
}
