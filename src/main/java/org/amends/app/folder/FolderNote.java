package org.amends.app.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.journal.file.OwnDisk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A note beside the data folder, not in it, that a counter was set up there: a folder that is away (disk unplugged, folder
 * moved) must never look like a new counter. Without the note, as in older data, a missing folder is taken for a new one.
 */
public final class FolderNote {
    private static final Logger LOG = LoggerFactory.getLogger(FolderNote.class);

    private final Path folder;
    private final Path note;

    public FolderNote(Path folder) {
        this.folder = folder.toAbsolutePath();
        this.note = this.folder.resolveSibling(this.folder.getFileName() + ".known");
    }

    /** Throws a Fault when the disk that should hold the folder is away, or is not this machine's own. */
    public void expectPlace() {
        OwnDisk.expect(folder);
        if (!Files.isDirectory(folder.getParent())) {
            throw new Fault(FaultCode.STORE_MISSING, folder.toString());
        }
    }

    /** Throws a Fault when a counter was set up here and nothing is left of it. */
    public void expectNone() {
        if (Files.exists(note)) {
            throw new Fault(FaultCode.STORE_MISSING, folder.toString());
        }
    }

    /** A note that cannot be made (a folder above that is not ours) costs only this one safeguard. */
    public void keep() {
        if (Files.exists(note)) {
            return;
        }
        try {
            Files.createFile(note);
        } catch (IOException e) {
            LOG.warn("no note beside the data folder: {}", e.getClass().getSimpleName());
        }
    }
}
