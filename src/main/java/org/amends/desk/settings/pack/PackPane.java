package org.amends.desk.settings.pack;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.adoption.IssuerKey;
import org.amends.core.adoption.TakePack;
import org.amends.core.policy.PackHeader;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** The pack in force and whose packs are taken here, beside the file that may follow it. */
public final class PackPane {
    private static final double COLUMN = 300;

    private final PackViewModel model;
    private final Surroundings around;
    private final Texts texts;
    private final Columns root;

    public PackPane(PackViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        this.texts = around.texts("settings");
        root = new Columns(COLUMN, Space.LARGE, present(), next()).weighing(2, 3);
    }

    public Region node() {
        return root;
    }

    private SectionCard present() {
        VBox lines = new VBox(Space.SMALL);
        lines.setId("settings-pack-present");
        model.nowProperty().subscribe(now -> lines.getChildren().setAll(now == null ? List.of() : said(now)));
        return new SectionCard(texts.get("pack.present"), Icon.PACK, lines);
    }

    private List<Node> said(TakePack.Now now) {
        PackHeader pack = now.present();
        List<Node> lines = new ArrayList<>(List.of(line(texts.get("about.pack", pack.id().pack(), pack.id().version())),
                line(texts.get("about.issuer", texts.in(pack.issuer()))),
                line(texts.get("about.valid", pack.validity().from().toString(), pack.validity().to().toString())),
                line(texts.get("pack.currency", pack.currency())),
                line(texts.get("pack.digest", "%.16s".formatted(pack.id().sha256()))), line(texts.get("pack.kept")),
                line(texts.get(now.issuers().isEmpty() ? "pack.issuers.none" : "pack.issuers"))));
        for (IssuerKey issuer : now.issuers()) {
            lines.add(line(issuer.spoken()));
            lines.add(ActButton.quiet(texts.get("pack.leave"), "", () -> model.leave(issuer)).named("settings-pack-leave"));
        }
        return lines;
    }

    private SectionCard next() {
        TextField file = new TextField();
        file.setId("settings-pack-file");
        file.textProperty().bindBidirectional(model.fileProperty());
        file.setOnAction(entered -> model.look());
        HBox.setHgrow(file, Priority.ALWAYS);
        VBox answer = new VBox(Space.MEDIUM);
        LookPane look = new LookPane(model, around);
        model.lookProperty().subscribe(found -> {
            answer.getChildren().setAll(look.of(found));
            look.first().ifPresent(Node::requestFocus);
        });
        model.leavingProperty().subscribe(issuer -> {
            if (issuer != null) {
                answer.getChildren().setAll(look.leaving(issuer));
                look.first().ifPresent(Node::requestFocus);
            }
        });
        Label taken = line(texts.get("pack.taken"));
        taken.setId("settings-pack-taken");
        model.takenProperty().subscribe(done -> {
            if (done) {
                file.requestFocus();
            }
        });
        taken.visibleProperty().bind(model.takenProperty());
        taken.managedProperty().bind(model.takenProperty());
        return new SectionCard(texts.get("pack.next"), Icon.EXPORT,
                new FieldBox(texts.get("pack.file"), file).help(texts.get("pack.file.help")),
                new HBox(ActButton.plain(texts.get("pack.look"), "Enter", model::look).when(model.busyProperty().not())
                        .named("settings-pack-look")), answer, taken);
    }

    static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
