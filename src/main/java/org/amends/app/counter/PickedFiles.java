package org.amends.app.counter;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.amends.core.evidence.Evidence;
import org.amends.core.evidence.Picked;
import org.amends.core.refusal.Refusal;

/** Files a clerk brings as evidence. Reads no more than evidence may have, whatever is chosen; a folder or a device is no file. */
public final class PickedFiles implements Picked.Reader {

    @Override
    public Picked read(String path) {
        Optional<Path> file = file(path.strip());
        if (file.isEmpty() || !Files.isRegularFile(file.get())) {
            return new Picked.Refused(Refusal.of("evidence.not-found"));
        }
        try (InputStream in = Files.newInputStream(file.get())) {
            byte[] bytes = in.readNBytes((int) Evidence.LARGEST + 1);
            return bytes.length > Evidence.LARGEST ? new Picked.Refused(Refusal.of("evidence.too-large"))
                    : new Picked.Whole(bytes);
        } catch (IOException unreadable) {
            return new Picked.Refused(Refusal.of("evidence.unreadable"));
        }
    }

    private static Optional<Path> file(String typed) {
        boolean isQuoted = typed.length() > 1 && typed.startsWith("\"") && typed.endsWith("\"");
        String bare = isQuoted ? typed.substring(1, typed.length() - 1) : typed;
        try {
            return Optional.of(bare.startsWith("file:") ? Path.of(URI.create(bare)) : Path.of(bare));
        } catch (IllegalArgumentException | java.nio.file.FileSystemNotFoundException noPath) {
            return Optional.empty();
        }
    }
}
