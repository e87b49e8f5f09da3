package org.amends.journal.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One folder of files, by plain names. */
public interface StoreFiles {

    /** Opens for reading and writing; makes the file when it does not exist. */
    StoreFile open(String name) throws IOException;

    boolean exists(String name);

    /** Names in this folder, sorted. */
    List<String> list() throws IOException;

    void delete(String name) throws IOException;

    /** Replaces the target atomically; durable only after {@link #forceFolder}. */
    void rename(String from, String to) throws IOException;

    /** Makes new names, renamings and deletions durable. */
    void forceFolder() throws IOException;

    /** Bytes that can still be written here; as many as can be counted where nobody knows. */
    default long free() {
        return Long.MAX_VALUE;
    }

    /** Takes the named lock for this process; empty when another program has it. Closing releases it. */
    Optional<Closeable> lock(String name) throws IOException;

    /** Reads a whole small file. */
    default byte[] readAll(String name) throws IOException {
        try (StoreFile file = open(name)) {
            java.nio.ByteBuffer buffer = java.nio.ByteBuffer.allocate(Math.toIntExact(file.size()));
            file.read(0, buffer);
            return buffer.array();
        }
    }

    /** Writes a whole small file so that after a crash either the old or the new content stands. */
    default void replace(String name, byte[] content) throws IOException {
        String temporary = name + ".new";
        try (StoreFile file = open(temporary)) {
            file.truncate(0);
            file.write(0, java.nio.ByteBuffer.wrap(content));
            file.force();
        }
        rename(temporary, name);
        forceFolder();
    }
}
