package org.amends.app;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.amends.core.language.Language;
import org.amends.desk.kit.Faults;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.theme.Look;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.shell.FaultPage;

/** The window of a program that cannot begin: no language is chosen yet, so it speaks Chinese first and English second. */
final class BeginFault {

    private BeginFault() {
    }

    static Scene scene(Throwable why) {
        VBox both = new VBox(Space.WIDE, page(why, Language.ZH), page(why, Language.EN));
        both.setAlignment(Pos.CENTER);
        both.getStyleClass().addAll("shell", "page");
        ScrollPane scroll = new ScrollPane(both);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        Scene scene = new Scene(scroll, 960, 640);
        Look.standard().putOn(scene);
        return scene;
    }

    private static FaultPage page(Throwable why, Language language) {
        Faults faults = new Faults(language);
        return new FaultPage(faults.banner(why), faults.code(why), Texts.of("shell", language));
    }
}
