package org.amends.journal.file;

import java.io.IOException;
import java.nio.ByteBuffer;

/** One open file. Writes are whole or throw; only {@link #force} makes them durable. One thread. */
public interface StoreFile extends AutoCloseable {

    /** Fills the buffer from this place as far as the file goes; returns the bytes read. */
    int read(long at, ByteBuffer into) throws IOException;

    void write(long at, ByteBuffer from) throws IOException;

    /** Returns when all that was written before is on the medium. After a failure the file must not be trusted again. */
    void force() throws IOException;

    void truncate(long size) throws IOException;

    long size() throws IOException;

    @Override
    void close() throws IOException;
}
