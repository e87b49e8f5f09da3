package org.amends.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.Scene;
import org.amends.desk.kit.theme.Faces;
import org.amends.desk.kit.theme.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rare names are written, not boxed: the glyphs are in the very files the desk loads, and labels and fields draw them. */
class FacesTest {
    private static final Path FOLDER = Path.of("assets/fonts");
    /** A character that no face has, so that it comes out as the box. */
    private static final String NO_SUCH = Character.toString(0xEFFFD);

    @ParameterizedTest
    @ValueSource(strings = {"NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"})
    void theFacesOfTheDeskHoldRareNames(String file) throws IOException, FontFormatException {
        Font font = Font.createFont(Font.TRUETYPE_FONT, FOLDER.resolve(file).toFile());
        assertThat("欧阳𬭎龘龑䶮㐂·".codePoints()).allMatch(font::canDisplay);
        assertThat(font.canDisplay(NO_SUCH.codePointAt(0))).isFalse();
    }

    @Test
    void theRareFaceHoldsWhatTheOthersLack() throws IOException, FontFormatException {
        Font font = Font.createFont(Font.TRUETYPE_FONT, FOLDER.resolve("AmendsRare-Regular.ttf").toFile());
        assertThat("𠮷𪚥".codePoints()).allMatch(font::canDisplay);
    }

    @Test
    void labelsAndFieldsDrawThemAndNoBox() {
        int[] box = drawn(NO_SUCH);
        assertThat(drawn("𬭎")).isNotEqualTo(box).isNotEqualTo(drawn("龘"));
        assertThat(drawn("龘")).isNotEqualTo(box);
        assertThat(drawn("龘")).isEqualTo(drawn("龘"));
    }

    private static int[] drawn(String text) {
        return Snapshot.onFx(() -> {
            Faces.load(FOLDER);
            VBox box = new VBox(new Label(text), new TextField(text));
            Scene scene = new Scene(box, 120, 90);
            Look.standard().putOn(scene);
            WritableImage image = scene.snapshot(null);
            PixelReader pixels = image.getPixelReader();
            int[] all = new int[120 * 90];
            for (int i = 0; i < all.length; i++) {
                all[i] = pixels.getArgb(i % 120, i / 120);
            }
            return all;
        });
    }
}
