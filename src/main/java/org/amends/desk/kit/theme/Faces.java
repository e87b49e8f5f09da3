package org.amends.desk.kit.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;

/** Brings the bundled faces to the toolkit, so that the desk looks the same on a machine without any Chinese font. */
public final class Faces {
    private static final List<String> FILES = List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf",
            "AmendsRare-Regular.ttf");

    private Faces() {
    }

    /** Loads the faces of `assets/fonts`; one that is not there is passed over and the system's is used. */
    public static void load(Path folder) {
        for (String name : FILES) {
            Path file = folder.resolve(name);
            if (Files.isReadable(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    Font.loadFont(in, 15);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }
        }
    }
}
