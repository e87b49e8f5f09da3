package org.amends.desk.settings;

import javafx.scene.Node;
import org.amends.desk.kit.Faults;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.place.Screen;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.TextSize;
import org.amends.desk.kit.theme.Theme;

/** Settings as a screen of the shell. */
public final class SettingsScreen implements Screen {
    private final SettingsViewModel model;
    private final SettingsView view;
    private final KeyMap keys;

    public SettingsScreen(SettingsViewModel model, Surroundings around) {
        this.model = model;
        this.view = new SettingsView(model, around);
        this.keys = new KeyMap(around.texts("settings"))
                .on("Ctrl+1", "theme.light", () -> model.manners().themeProperty().set(Theme.LIGHT))
                .on("Ctrl+2", "theme.dark", () -> model.manners().themeProperty().set(Theme.DARK))
                .on("Ctrl+3", "theme.contrast", () -> model.manners().themeProperty().set(Theme.CONTRAST))
                .on("Ctrl+4", "size.standard", () -> model.manners().sizeProperty().set(TextSize.STANDARD))
                .on("Ctrl+5", "size.large", () -> model.manners().sizeProperty().set(TextSize.LARGE));
        Faults faults = new Faults(around.language());
        model.faultProperty().subscribe(why -> {
            if (why != null) {
                around.navigator().show(faults.banner(why));
            }
        });
    }

    @Override
    public Node root() {
        return view;
    }

    @Override
    public KeyMap keys() {
        return keys;
    }

    @Override
    public void shown(String id) {
        model.open();
    }

    @Override
    public void hidden() {
        // nothing is typed here that is not kept at once
    }
}
