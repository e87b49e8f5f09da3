package org.amends.journal.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder on the real disk. */
public final class DiskFiles implements StoreFiles {
    private final Path folder;

    public DiskFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    @Override
    public StoreFile open(String name) throws IOException {
        return new DiskFile(new RandomAccessFile(folder.resolve(name).toFile(), "rw"));
    }

    @Override
    public boolean exists(String name) {
        return Files.exists(folder.resolve(name));
    }

    @Override
    public List<String> list() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    /** Through the file system's own count; a folder that is away has no room. */
    @Override
    public long free() {
        return folder.toFile().getUsableSpace();
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }

    @Override
    public void rename(String from, String to) throws IOException {
        Files.move(folder.resolve(from), folder.resolve(to), StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** A folder can be forced where the system opens folders as files; Windows does not, and keeps names by itself. */
    @Override
    public void forceFolder() throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            boolean wasInterrupted = Thread.interrupted();
            while (!isForced()) {
                wasInterrupted = Thread.interrupted() || wasInterrupted;
            }
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A folder has no other way than a channel. False when an interrupt closed it: the system has said nothing then, and it is asked anew. */
    private boolean isForced() throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
            return true;
        } catch (ClosedByInterruptException interrupted) {
            return false;
        }
    }

    @Override
    public Optional<Closeable> lock(String name) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException inThisProcess) {
            channel.close();
            return Optional.empty();
        }
        channel.close();
        return Optional.empty();
    }

    /** Not a channel: an interrupted thread closes a channel for everybody, and must not close the journal. */
    private record DiskFile(RandomAccessFile file) implements StoreFile {

        @Override
        public int read(long at, ByteBuffer into) throws IOException {
            byte[] bytes = new byte[into.remaining()];
            file.seek(at);
            int total = 0;
            for (int read = 0; read >= 0 && total < bytes.length; total += Math.max(0, read)) {
                read = file.read(bytes, total, bytes.length - total);
            }
            into.put(bytes, 0, total);
            return total;
        }

        @Override
        public void write(long at, ByteBuffer from) throws IOException {
            byte[] bytes = new byte[from.remaining()];
            from.get(bytes);
            file.seek(at);
            file.write(bytes);
        }

        @Override
        public void force() throws IOException {
            file.getFD().sync();
        }

        @Override
        public void truncate(long size) throws IOException {
            file.setLength(size);
        }

        @Override
        public long size() throws IOException {
            return file.length();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
