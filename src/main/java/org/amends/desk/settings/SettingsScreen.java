package org.amends.desk.settings;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.amends.desk.kit.Faults;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.place.Screen;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Manners;
import org.amends.desk.kit.theme.TextSize;
import org.amends.desk.kit.theme.Theme;

/** Settings as a screen of the shell. */
public final class SettingsScreen implements Screen {
    private final SettingsParts parts;
    private final SettingsView view;
    private final Surroundings around;
    private KeyMap keys;

    public SettingsScreen(SettingsParts parts, Surroundings around) {
        this.parts = parts;
        this.view = new SettingsView(parts, around);
        this.around = around;
        SettingsViewModel model = parts.look();
        Faults faults = new Faults(around.language());
        Consumer<Throwable> tell = why -> {
            if (why != null) {
                around.navigator().show(faults.banner(why));
            }
        };
        model.faultProperty().subscribe(tell);
        parts.printer().ifPresent(printer -> printer.faultProperty().subscribe(tell));
        parts.backup().ifPresent(backup -> backup.faultProperty().subscribe(tell));
        parts.headOffice().ifPresent(office -> office.faultProperty().subscribe(tell));
        parts.hallKey().ifPresent(hallKey -> hallKey.faultProperty().subscribe(tell));
        parts.keys().ifPresent(own -> {
            own.own().faultProperty().subscribe(tell);
            own.colleagues().faultProperty().subscribe(tell);
            own.pack().faultProperty().subscribe(tell);
            own.switches().faultProperty().subscribe(tell);
            own.hall().faultProperty().subscribe(tell);
            own.privacy().faultProperty().subscribe(tell);
        });
        view.sectionProperty().subscribe(section -> keys = keys(section));
    }

    /** The keys between the sections, and those of the one in sight. */
    private KeyMap keys(SettingsView.Section section) {
        KeyMap map = new KeyMap(around.texts("settings"))
                .on("Ctrl+Page Down", "key.next", () -> view.go(1))
                .on("Ctrl+Page Up", "key.before", () -> view.go(-1));
        return switch (section) {
            case LOOK -> look(map, parts.look().manners());
            case PAPER -> parts.printer().map(printer -> map.on("Ctrl+P", "printer.try", printer::tryPage)).orElse(map);
            case HALL -> parts.keys().map(own -> map.on("Ctrl+S", "hall.keep", own.hall()::keep,
                    own.hall().allowedProperty())).orElse(map);
            case ABOUT -> parts.backup().map(backup -> map.on("Ctrl+B", "key.backup", backup::backUp)).orElse(map);
            case OFFICE -> parts.headOffice().map(office -> map.on("Ctrl+S", "office.now", office::sendNow)).orElse(map);
            case RESCUE -> parts.hallKey().map(hallKey -> map.on("Alt+N", "hallkey.next", hallKey::next)).orElse(map);
            case null, default -> map;
        };
    }

    private static KeyMap look(KeyMap map, Manners manners) {
        return map.on("Ctrl+1", "theme.light", () -> manners.themeProperty().set(Theme.LIGHT))
                .on("Ctrl+2", "theme.dark", () -> manners.themeProperty().set(Theme.DARK))
                .on("Ctrl+3", "theme.contrast", () -> manners.themeProperty().set(Theme.CONTRAST))
                .on("Ctrl+4", "size.standard", () -> manners.sizeProperty().set(TextSize.STANDARD))
                .on("Ctrl+5", "size.large", () -> manners.sizeProperty().set(TextSize.LARGE));
    }

    @Override
    public Subscription onOtherKeys(Runnable changed) {
        return view.sectionProperty().subscribe(changed);
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
        view.at(id);
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
