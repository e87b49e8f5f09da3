package org.amends.desk.kit.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** A theme with a size of type; put on a scene it sets base, tokens and components. FX thread. */
public record Look(Theme theme, TextSize size) {
    private static final String FOLDER = "/org/amends/desk/theme/";
    private static final List<String> COMPONENTS = List.of("tokens.css", "type.css", "button.css", "field.css", "list.css",
            "card.css", "banner.css", "step.css", "shell.css");
    /** The bundled face first; then what Debian-based desktops bring. */
    private static final List<String> FACES = List.of("Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC",
            "Microsoft YaHei", "WenQuanYi Micro Hei");

    public static Look standard() {
        return new Look(Theme.LIGHT, TextSize.STANDARD);
    }

    public void putOn(Scene scene) {
        Application.setUserAgentStylesheet(theme == Theme.DARK ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet());
        List<String> sheets = new ArrayList<>();
        sheets.add(url(theme.file()));
        COMPONENTS.forEach(component -> sheets.add(url(component)));
        sheets.add(typeSheet());
        scene.getStylesheets().setAll(sheets);
    }

    private static String url(String file) {
        return Look.class.getResource(FOLDER + file).toExternalForm();
    }

    /** Face and size depend on the machine and the clerk, so they are written when put on; popups inherit sheets only. */
    private String typeSheet() {
        List<String> there = Font.getFamilies();
        String face = FACES.stream().filter(there::contains).findFirst().orElse("System");
        String css = ".root { -fx-font-family: \"" + face + "\"; -fx-font-size: " + size.pixels() + "px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
