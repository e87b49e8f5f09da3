package org.amends.desk.settings.pack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.amends.core.adoption.IssuerKey;
import org.amends.core.adoption.PackFault;
import org.amends.core.adoption.PackLook;
import org.amends.core.comparison.Difference;
import org.amends.core.people.Person;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** What a file turned out to be, with what may be done about it. Lists hold everything, however long. */
final class LookPane {
    private static final double ROW = 46;
    private static final int ROWS = 5;

    private final PackViewModel model;
    private final Surroundings around;
    private final Texts texts;
    private Optional<Node> first = Optional.empty();

    LookPane(PackViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        this.texts = around.texts("settings");
    }

    /** Null for nothing looked at. */
    List<Node> of(PackLook look) {
        first = Optional.empty();
        return switch (look) {
            case null -> List.of();
            case PackLook.Refused(var why) -> List.of(warning(around.refusals().whole(why)));
            case PackLook.Broken(var faults) -> broken(faults);
            case PackLook.Stranger(var issuer) -> stranger(issuer.spoken());
            case PackLook.Ready ready -> ready(ready);
        };
    }

    /** Where the keyboard goes with what was found last; empty when it stays where it is. */
    Optional<Node> first() {
        return first;
    }

    private List<Node> broken(List<PackFault> faults) {
        return List.of(warning(texts.get("pack.broken", faults.size())),
                list("settings-pack-faults", faults, f -> (f.place() + "  " + texts.in(f.message())).strip()));
    }

    private List<Node> stranger(String fingerprint) {
        Label shown = PackPane.line(fingerprint);
        shown.setId("settings-pack-fingerprint");
        shown.getStyleClass().add("section-title");
        TextField ending = new TextField();
        ending.setId("settings-pack-ending");
        ending.textProperty().bindBidirectional(model.endingProperty());
        first = Optional.of(ending);
        return List.of(warning(texts.get("pack.stranger")), shown, PackPane.line(texts.get("pack.stranger.how")),
                new FieldBox(texts.get("pack.ending"), ending), yes(texts.get("pack.trust"), model::trust));
    }

    /** An issuer whose packs are to be taken no longer. */
    List<Node> leaving(IssuerKey issuer) {
        Node yes = yes(texts.get("pack.leave"), model::distrust);
        first = Optional.ofNullable(yes.lookup("#settings-pack-reason"));
        return List.of(warning(texts.get("pack.leaving", issuer.spoken())), yes);
    }

    private List<Node> ready(PackLook.Ready ready) {
        Label what = PackPane.line(texts.get("pack.ready", ready.header().id().pack(), ready.header().id().version(),
                ready.header().validity().from().toString(), ready.header().validity().to().toString()));
        long less = count(ready, Difference.Direction.LESS);
        long more = count(ready, Difference.Direction.MORE);
        Label sum = less > 0 ? warning(texts.get("pack.differs", ready.differences().size(), more, less))
                : PackPane.line(texts.get("pack.differs", ready.differences().size(), more, less));
        return List.of(what, sum, list("settings-pack-differences", ready.differences(), d -> texts.get("pack.direction."
                + d.direction().name().toLowerCase(Locale.ROOT)) + "  " + texts.in(d.words())),
                yes(texts.get("pack.take"), model::take));
    }

    private static long count(PackLook.Ready ready, Difference.Direction direction) {
        return ready.differences().stream().filter(d -> d.direction() == direction).count();
    }

    /** A supervisor's yes: who, why, the password, and the act. */
    private Node yes(String act, Consumer<char[]> perform) {
        ComboBox<Person> approver = new ComboBox<>(model.approvers());
        approver.setId("settings-pack-approver");
        approver.setConverter(new StringConverter<>() {
            @Override
            public String toString(Person person) {
                return person == null ? "" : person.name();
            }

            @Override
            public Person fromString(String typed) {
                return null;
            }
        });
        approver.valueProperty().bindBidirectional(model.approverProperty());
        TextField reason = new TextField();
        reason.setId("settings-pack-reason");
        reason.textProperty().bindBidirectional(model.reasonProperty());
        PasswordField password = new PasswordField();
        password.setId("settings-pack-password");
        Runnable work = () -> {
            char[] typed = password.getText().toCharArray();
            password.clear();
            perform.accept(typed);
        };
        password.setOnAction(entered -> work.run());
        return new VBox(Space.MEDIUM, new FieldBox(texts.get("staff.reason"), reason),
                new Columns(200, Space.MEDIUM, new FieldBox(texts.get("staff.approver"), approver),
                        new FieldBox(texts.get("staff.password"), password)
                                .refusal(model.refusalProperty(), around.refusals())),
                new HBox(ActButton.primary(act, "Enter", work).when(model.busyProperty().not())
                        .named("settings-pack-perform")));
    }

    private <T> ListView<T> list(String id, List<T> items, Function<T, String> words) {
        ListView<T> list = new ListView<>();
        list.setId(id);
        list.getItems().setAll(items);
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : words.apply(item));
                setWrapText(true);
                setPrefWidth(0);
            }
        });
        list.setPrefHeight(ROW * Math.clamp(items.size(), 1, ROWS) + 2);
        first = Optional.of(list);
        return list;
    }

    private static Label warning(String text) {
        Label label = PackPane.line(text);
        label.getStyleClass().add("warn");
        return label;
    }
}
