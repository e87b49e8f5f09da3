package org.amends.app.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.amends.cli.Console;

/** A window with nothing in it, in a process of its own: what the toolkit alone needs to start. */
public final class EmptyWindow {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private EmptyWindow() {
    }

    public static void main(String[] args) {
        Platform.startup(() -> {
            Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            FirstFrame.await(scene, stage::isShowing,
                    () -> Console.ofThisProcess().out().println(FirstFrame.WORD));
        });
    }
}
