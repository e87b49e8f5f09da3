package org.amends.sheet;

import java.nio.file.Path;

/** The bundled font files: regular, bold, and the rare characters the first two lack. */
public record Fonts(Path regular, Path bold, Path rare) {

    /** As they lie in the assets folder. */
    public static Fonts in(Path folder) {
        return new Fonts(folder.resolve("NotoSansSC-Regular.ttf"), folder.resolve("NotoSansSC-Bold.ttf"),
                folder.resolve("AmendsRare-Regular.ttf"));
    }
}
