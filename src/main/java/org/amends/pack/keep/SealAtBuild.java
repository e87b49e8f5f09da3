package org.amends.pack.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amends.pack.PackDigest;

/** Run by the build: writes the digests of all packs in a folder into the program. Arguments: folder of packs, file to write. */
public final class SealAtBuild {

    private SealAtBuild() {
    }

    public static void main(String[] args) throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(args[0]))) {
            List<String> digests = folders.filter(f -> Files.isRegularFile(f.resolve("pack.json"))).sorted()
                    .map(PackDigest::of).toList();
            Path file = Path.of(args[1]);
            Files.createDirectories(file.getParent());
            Files.writeString(file, Seal.text(digests));
        }
    }
}
