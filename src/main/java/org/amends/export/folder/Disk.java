package org.amends.export.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The few acts on a disk that an export needs; tests give one that fills up. */
interface Disk {
    /** A stream to a new or emptied file; closing it forces the bytes to the device. */
    OutputStream create(Path file) throws IOException;

    /** Puts a file in the place of another at once, or fails and leaves both. */
    void replace(Path from, Path to) throws IOException;

    /** Bytes that can still be written, or `Long.MAX_VALUE` when nobody knows. */
    long free(Path folder);
}
