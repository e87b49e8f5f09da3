package org.amends.store.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.amends.journal.file.StoreFile;
import org.amends.journal.file.StoreFiles;

/** A backup seen as a folder that nobody can write to; a file is read whole into memory when it is opened. One thread. */
final class BackupFiles implements StoreFiles, AutoCloseable {
    private static final String NAMES = "[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*";
    private static final int LARGEST = 64 << 20;

    private final ZipFile zip;

    BackupFiles(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
    }

    @Override
    public List<String> list() {
        return zip.stream().map(ZipEntry::getName).filter(name -> name.matches(NAMES)).sorted().toList();
    }

    @Override
    public boolean exists(String name) {
        return zip.getEntry(name) != null;
    }

    InputStream stream(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null || !name.matches(NAMES)) {
            throw new NoSuchFileException(name);
        }
        return zip.getInputStream(entry);
    }

    /** SHA-256 of one file, in hex. */
    String digest(String name) throws IOException {
        try (DigestInputStream in = new DigestInputStream(stream(name), sha256())) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 must be available", e);
        }
    }

    @Override
    public StoreFile open(String name) throws IOException {
        try (InputStream in = stream(name)) {
            byte[] content = in.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw new IOException(name + " is larger than any file of a store");
            }
            return new Whole(content);
        }
    }

    @Override
    public void delete(String name) throws IOException {
        throw new IOException("a backup is read-only");
    }

    @Override
    public void rename(String from, String to) throws IOException {
        throw new IOException("a backup is read-only");
    }

    @Override
    public void forceFolder() {
        // nothing is ever written here
    }

    @Override
    public Optional<Closeable> lock(String name) {
        return Optional.of(() -> { });
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private record Whole(byte[] content) implements StoreFile {

        @Override
        public int read(long at, ByteBuffer into) {
            int length = (int) Math.max(0, Math.min(into.remaining(), content.length - at));
            into.put(content, (int) Math.min(at, content.length), length);
            return length;
        }

        @Override
        public void write(long at, ByteBuffer from) throws IOException {
            throw new IOException("a backup is read-only");
        }

        @Override
        public void force() {
            // nothing is ever written here
        }

        @Override
        public void truncate(long size) throws IOException {
            throw new IOException("a backup is read-only");
        }

        @Override
        public long size() {
            return content.length;
        }

        @Override
        public void close() {
            // nothing is held open in memory
        }
    }
}
