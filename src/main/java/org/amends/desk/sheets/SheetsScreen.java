package org.amends.desk.sheets;

import javafx.scene.Node;
import javafx.util.Subscription;
import org.amends.desk.kit.Faults;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.place.Screen;
import org.amends.desk.kit.place.Surroundings;

/** Sheets without a complaint as a screen of the shell: type to find, arrows choose, Enter prints. */
public final class SheetsScreen implements Screen {
    private final SheetsViewModel model;
    private final Surroundings around;
    private final SheetsView view;
    private final KeyMap keys;
    private final Subscription following;

    public SheetsScreen(SheetsViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        Texts texts = around.texts("sheets");
        view = new SheetsView(model, around);
        keys = new KeyMap(texts).on("Enter", "key.print", model::print);
        view.addKeys(keys);
        keys.on("Ctrl+P", "key.print", model::print).on("Alt+L", "key.language", model::switchLanguage)
                .on("Alt+D", "key.printed", model::turn).on("Alt+C", "bill.clear", model.fill()::clearBill)
                .on("Alt+Left", "key.day.before", () -> model.go(-1))
                .on("Alt+Right", "key.day.after", () -> model.go(1));
        Faults faults = new Faults(around.language());
        following = model.faultProperty().subscribe(why -> {
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
        model.open(around.language());
    }

    @Override
    public void hidden() {
        // nothing is typed here that is not kept at once
    }

    @Override
    public void takenDown() {
        hidden();
        following.unsubscribe();
    }

    @Override
    public void focus() {
        view.focusFirst();
    }
}
