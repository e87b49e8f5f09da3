package org.amends.pack.keep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.pack.PackDigest;

/** Folders of packs named by their digest, and a note of which one is in force. Each step is whole or has not happened. */
final class PackShelf {
    private static final String NOTE = "present";
    private final Path root;

    PackShelf(Path root) {
        this.root = root;
    }

    Optional<Path> folder(String digest) {
        Path folder = root.resolve(digest);
        return digest.matches("[0-9a-f]{64}") && Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    }

    Optional<String> present() {
        Path note = root.resolve(NOTE);
        try {
            return Files.exists(note) ? Optional.of(Files.readString(note).strip()) : Optional.empty();
        } catch (IOException unreadable) {
            throw new Fault(FaultCode.FILE_UNREADABLE, unreadable, note.toString());
        }
    }

    void makePresent(String digest) {
        try {
            Path draft = root.resolve(NOTE + ".new");
            write(draft, digest.getBytes(StandardCharsets.UTF_8));
            Files.move(draft, root.resolve(NOTE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw full(failed);
        }
    }

    /** Copies the pack, unless it is there unharmed; a folder that changed while it was copied is a Fault. */
    void keep(Path from, String digest) {
        if (folder(digest).map(PackDigest::of).filter(digest::equals).isPresent()) {
            return;
        }
        try {
            Path draft = root.resolve("." + digest);
            clear(draft);
            clear(root.resolve(digest));
            copy(from, draft);
            if (!PackDigest.of(draft).equals(digest)) {
                throw new Fault(FaultCode.PACK_BROKEN, from.toString());
            }
            Files.move(draft, root.resolve(digest), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw full(failed);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Map.Entry<String, byte[]> part : PackDigest.parts(from).entrySet()) {
            Path target = to.resolve(part.getKey());
            Files.createDirectories(target.getParent());
            write(target, part.getValue());
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }

    private Fault full(IOException failed) {
        try {
            FileStore store = Files.getFileStore(root.toAbsolutePath().getParent());
            boolean isFull = store.getUsableSpace() < 1 << 20;
            return new Fault(isFull ? FaultCode.DISK_FULL : FaultCode.READ_ONLY, failed, root.toString());
        } catch (IOException unknown) {
            failed.addSuppressed(unknown);
            return new Fault(FaultCode.READ_ONLY, failed, root.toString());
        }
    }
}
