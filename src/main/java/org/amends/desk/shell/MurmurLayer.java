package org.amends.desk.shell;

import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.amends.core.complaint.Murmur.Noticed;
import org.amends.desk.kit.Banner;
import org.amends.desk.kit.Faults;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.place.Place;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.murmur.MurmurSlip;
import org.amends.desk.murmur.MurmurViewModel;

/** The slip for murmurs above everything, the lock as well: while it is out it alone hears keys. */
final class MurmurLayer {
    static final String KEY = "F3";

    private final MurmurViewModel model;
    private final ShellViewModel shell;
    private final Surroundings around;
    private final Texts texts;
    private final MurmurSlip slip;
    private final Runnable focusBeneath;

    MurmurLayer(MurmurViewModel model, ShellViewModel shell, Surroundings around, Runnable focusBeneath) {
        this.model = model;
        this.shell = shell;
        this.around = around;
        this.focusBeneath = focusBeneath;
        texts = around.texts("shell");
        slip = new MurmurSlip(model, around);
    }

    MurmurSlip slip() {
        return slip;
    }

    void open() {
        model.open(shell.lockedProperty().get() ? Noticed.AT_LOCKED_SCREEN : Noticed.SIGNED_IN);
        slip.requestFocus();
    }

    void close() {
        model.close();
    }

    /** True when the key was for the slip. */
    boolean chord(KeyEvent key) {
        boolean isOut = model.openProperty().get();
        if (isOut) {
            slip.chord(key);
        } else if (shell.lockedProperty().get() && key.getCode().getName().equals(KEY)) {
            key.consume();
            open();
            return true;
        }
        return isOut;
    }

    boolean plain(KeyEvent key) {
        boolean isOut = model.openProperty().get();
        if (isOut) {
            slip.plain(key);
        }
        return isOut;
    }

    Subscription follow() {
        return Subscription.combine(model.doneProperty().subscribe((before, now) -> done(now)),
                model.faultProperty().subscribe((before, why) -> failed(why)),
                model.openProperty().subscribe((before, isOut) -> {
                    if (!isOut) {
                        focusBeneath.run();
                    }
                }));
    }

    /** At the lock the slip stays, since nothing else can say that it was kept. */
    private void done(MurmurViewModel.Done done) {
        if (done == null || shell.lockedProperty().get()) {
            return;
        }
        model.close();
        if (shell.visitProperty().get().place() == Place.TODAY) {
            shell.open(Place.TODAY);
        }
        switch (done.what()) {
            case NOTED -> shell.show(Banner.notice(texts.get("murmur.noted")));
            case ANSWERED -> shell.show(Banner.notice(texts.get("murmur.answered")));
            case TAKEN -> shell.open(Place.RECOVERY, done.file().ref().id().toString());
        }
        shell.status(done.file().ref().number().text());
    }

    private void failed(Throwable why) {
        if (why != null) {
            model.close();
            shell.show(new Faults(around.language()).banner(why));
        }
    }
}
