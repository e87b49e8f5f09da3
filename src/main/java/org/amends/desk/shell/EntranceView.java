package org.amends.desk.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.amends.core.language.Language;
import org.amends.desk.kit.Faults;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.BannerPane;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.theme.Manners;
import org.amends.desk.signin.RescueView;
import org.amends.desk.signin.RescueViewModel;
import org.amends.desk.signin.SetUpView;
import org.amends.desk.signin.SetUpViewModel;
import org.amends.desk.signin.SignInView;
import org.amends.desk.signin.SignInViewModel;
import org.amends.desk.signin.WelcomeView;
import org.amends.desk.signin.WelcomeViewModel;

/** Before anybody is in: set-up the first time, sign-in after; practice and the other language always a key away. */
final class EntranceView extends BorderPane {
    private final Texts shell;
    private final Refusals refusals;
    private final Language language;
    private final KeyMap keys;
    private final BannerPane banner;
    private final Faults faults;

    EntranceView(Manners manners, SignInViewModel signIn, Runnable rescue) {
        language = manners.languageProperty().get();
        shell = Texts.of("shell", language);
        refusals = new Refusals(language);
        faults = new Faults(language);
        banner = new BannerPane(Texts.of("kit", language));
        keys = new KeyMap(shell).on("F4", "key.practice", signIn::practise)
                .on("F8", "key.rescue", rescue).on("Ctrl+E", "key.language", manners::switchLanguage);
        getStyleClass().add("shell");
        Label brand = new Label(shell.get("shell.brand"));
        brand.getStyleClass().add("brand");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(brand, gap, ActButton.quiet(shell.get("key.rescue"), "F8", rescue).named("entrance-rescue"), ActButton.quiet(shell.get("key.language"), "Ctrl+E", manners::switchLanguage));
        top.getStyleClass().add("top-bar");
        setTop(new javafx.scene.layout.VBox(top, banner));
        signIn.faultProperty().subscribe(this::fault);
    }

    void signIn(SignInViewModel model) {
        SignInView view = new SignInView(model, Texts.of("signin", language), refusals);
        place(view);
        view.focusFirst();
    }

    void setUp(SetUpViewModel model, SignInViewModel practice) {
        SetUpView view = new SetUpView(model, practice, Texts.of("signin", language), refusals);
        model.faultProperty().subscribe(this::fault);
        place(view);
        view.focusFirst();
    }

    /** Nobody can sign in: two people, two codes. */
    void rescue(RescueViewModel model, Runnable back) {
        RescueView view = new RescueView(model, back, Texts.of("signin", language), refusals);
        model.faultProperty().subscribe(this::fault);
        keys.on("Esc", "key.back", back);
        place(view);
        view.focusFirst();
    }

    /** Somebody is in, but something comes before the desk. */
    void welcome(WelcomeViewModel model) {
        WelcomeView view = new WelcomeView(model, Texts.of("signin", language), refusals);
        model.faultProperty().subscribe(this::fault);
        place(view);
        view.focusFirst();
    }

    /** Nothing can be opened: the fault has the page, and a next try. */
    void closed(Throwable why, Runnable again, SignInViewModel practice) {
        FaultPage page = new FaultPage(faults.banner(why), faults.code(why), shell).again(again)
                .practice(practice::practise);
        place(page);
        page.focusFirst();
    }

    void fault(Throwable why) {
        if (why != null) {
            banner.show(faults.banner(why));
        }
    }

    KeyMap keys() {
        return keys;
    }

    private void place(Region view) {
        StackPane middle = new StackPane(view);
        middle.getStyleClass().add("page");
        middle.setAlignment(Pos.CENTER);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        applyCss();
    }

    void plain(KeyEvent key) {
        keys.doPlain(key);
    }
}
