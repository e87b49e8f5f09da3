package org.amends.app.counter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.amends.core.guide.Sheet;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.DiskFiles;

/** Writes sheets as PDF for people: the file carries the case number, never a name; old or whole, never half. */
public final class SavedSheets {
    private final Path folder;

    public SavedSheets(Path folder) {
        this.folder = folder;
    }

    public Path save(Sheet sheet, String number) {
        String name = number.replaceAll("[^0-9A-Za-z-]", "") + ".pdf";
        try {
            DiskFiles files = new DiskFiles(folder);
            files.replace(name, ByteBuffer.wrap(sheet.pdf()).array());
            return folder.resolve(name);
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }
}
