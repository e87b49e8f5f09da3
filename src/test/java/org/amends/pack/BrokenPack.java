package org.amends.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amends.pack.json.PackProblem;

/** A copy of the good pack of the test resources, broken on purpose by small mutations. */
public final class BrokenPack {
    static final Path GOOD = Path.of("src/test/resources/packs/good");
    private final Path dir;

    BrokenPack(Path dir) {
        this.dir = dir;
        try (Stream<Path> walk = Files.walk(GOOD)) {
            for (Path from : walk.toList()) {
                Path to = dir.resolve(GOOD.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the first occurrence; a mutation that changes nothing is a fault of the test. */
    BrokenPack with(String file, String from, String to) {
        String text = text(file);
        int at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException(file + " has no " + from);
        }
        return bytes(file, (text.substring(0, at) + to + text.substring(at + from.length()))
                .getBytes(StandardCharsets.UTF_8));
    }

    BrokenPack with(String file, String text) {
        return bytes(file, text.getBytes(StandardCharsets.UTF_8));
    }

    BrokenPack in(String file, Charset charset) {
        return bytes(file, text(file).getBytes(charset));
    }

    BrokenPack bytes(String file, byte[] bytes) {
        try {
            Files.createDirectories(dir.resolve(file).getParent());
            Files.write(dir.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BrokenPack without(String file) {
        try {
            Files.delete(dir.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String file) {
        try {
            return Files.readString(dir.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path dir() {
        return dir;
    }

    List<PackProblem> problems() {
        return new PackLoader().load(dir) instanceof PackReading.Broken(List<PackProblem> found) ? found : List.of();
    }
}
