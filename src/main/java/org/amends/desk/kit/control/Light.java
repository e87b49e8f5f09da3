package org.amends.desk.kit.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.amends.desk.kit.Texts;

/** A sign with its word: what it is about, and how it stands. Colour never speaks alone. */
public final class Light extends HBox {

    public enum Shine {
        GOOD("good", Icon.DONE),
        OPEN("open", Icon.OPEN),
        WARN("warn", Icon.WARNING),
        BAD("bad", Icon.DANGER);

        private final String key;
        private final Icon icon;

        Shine(String key, Icon icon) {
            this.key = key;
            this.icon = icon;
        }
    }

    private final String name;
    private final Texts texts;

    public Light(String name, Shine shine, Texts kit) {
        this.name = name;
        this.texts = kit;
        show(shine);
    }

    public void show(Shine shine) {
        getStyleClass().setAll("light", shine.key);
        Label about = new Label(name);
        about.getStyleClass().add("name");
        about.setWrapText(true);
        Label stands = new Label(texts.get("light." + shine.key));
        stands.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(shine.icon.node(), about, stands);
        setAccessibleText(name + ": " + stands.getText());
    }
}
