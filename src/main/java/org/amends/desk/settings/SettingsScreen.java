package org.amends.desk.settings;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.amends.desk.kit.Faults;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.place.Screen;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.TextSize;
import org.amends.desk.kit.theme.Theme;

/** Settings as a screen of the shell. */
public final class SettingsScreen implements Screen {
    private final SettingsParts parts;
    private final SettingsView view;
    private final KeyMap keys;

    public SettingsScreen(SettingsParts parts, Surroundings around) {
        this.parts = parts;
        this.view = new SettingsView(parts, around);
        SettingsViewModel model = parts.look();
        this.keys = new KeyMap(around.texts("settings"))
                .on("Ctrl+1", "theme.light", () -> model.manners().themeProperty().set(Theme.LIGHT))
                .on("Ctrl+2", "theme.dark", () -> model.manners().themeProperty().set(Theme.DARK))
                .on("Ctrl+3", "theme.contrast", () -> model.manners().themeProperty().set(Theme.CONTRAST))
                .on("Ctrl+4", "size.standard", () -> model.manners().sizeProperty().set(TextSize.STANDARD))
                .on("Ctrl+5", "size.large", () -> model.manners().sizeProperty().set(TextSize.LARGE));
        Faults faults = new Faults(around.language());
        Consumer<Throwable> tell = why -> {
            if (why != null) {
                around.navigator().show(faults.banner(why));
            }
        };
        model.faultProperty().subscribe(tell);
        parts.printer().ifPresent(printer -> printer.faultProperty().subscribe(tell));
        parts.keys().ifPresent(own -> {
            own.own().faultProperty().subscribe(tell);
            own.colleagues().faultProperty().subscribe(tell);
            own.pack().faultProperty().subscribe(tell);
            own.switches().faultProperty().subscribe(tell);
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
        parts.open();
    }

    @Override
    public void focus() {
        view.focusFirst();
    }

    @Override
    public void hidden() {
        // nothing is typed here that is not kept at once
    }
}
