package org.amends.store.backup;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Copies that stand a power cut once they are made: each file is forced, and each folder that got a name. */
class DurableCopies {

    /** All of a stream into a file that is made or replaced. */
    final void copy(InputStream in, Path to) throws IOException {
        try (FileOutputStream out = new FileOutputStream(to.toFile())) {
            in.transferTo(out);
        }
        force(to);
    }

    /** A file with its rights. */
    final void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        force(to);
    }

    /** Every folder in this one and itself. */
    final void forceFolders(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            List<Path> folders = all.filter(Files::isDirectory).toList();
            for (Path folder : folders) {
                force(folder);
            }
        }
    }

    /** Returns when the file, or the names in the folder, are on the medium. Windows opens no folder and keeps names by itself. */
    void force(Path place) throws IOException {
        boolean isFolder = Files.isDirectory(place);
        if (isFolder && !place.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(place, isFolder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
