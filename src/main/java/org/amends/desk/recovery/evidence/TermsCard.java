package org.amends.desk.recovery.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.amends.core.casefile.CaseFile;
import org.amends.core.compensation.rule.Within;
import org.amends.core.rights.ClaimTerm;
import org.amends.desk.kit.Formats;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.recovery.interlude.Interlude;

/** Beside the script: terms of the written rules about to lapse, and how many pieces are still needed. Empty when there is nothing to say. */
public final class TermsCard extends VBox {
    /** More would push the fairness lights out of sight. */
    private static final int MOST = 2;

    private final EvidenceModel model;
    private final Texts texts;
    private final Formats formats;

    public TermsCard(EvidenceModel model, Texts texts, Formats formats) {
        super(Space.HAIR);
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        setId("terms");
    }

    /** Says anew what this case has to watch; true when there is anything. */
    public boolean show(CaseFile file) {
        getChildren().clear();
        terms(file).forEach(term -> say(words(term), style(term), icon(term)));
        long open = model.isOn() ? model.open(file) : 0;
        if (open > 0) {
            say(texts.get("term.pieces", Long.toString(open), Interlude.EVIDENCE.chord()), "soft", Icon.SHEET);
        }
        return !getChildren().isEmpty();
    }

    /** Terms of years and months are quiet until they are near. */
    private List<ClaimTerm> terms(CaseFile file) {
        return model.terms(file).stream().filter(term -> term.within().unit() == Within.Unit.DAYS || term.wantsWarning()
                        || term.standing() == ClaimTerm.Standing.LAPSED)
                .sorted(Comparator.comparing(term -> !term.wantsWarning())).limit(MOST).toList();
    }

    private String words(ClaimTerm term) {
        LocalDate today = model.today();
        String rule = texts.in(term.rule().title());
        String last = term.last().map(formats::day).orElse("");
        boolean isLastDay = term.daysLeft(today).filter(left -> left == 0).isPresent();
        String key = isLastDay ? "LAST_DAY" : term.standing().name();
        return texts.get("term." + term.what() + "." + key, rule, last,
                Long.toString(term.daysLeft(today).orElse((long) term.within().count())));
    }

    private static String style(ClaimTerm term) {
        return switch (term.standing()) {
            case SOON, DAY_UNKNOWN, LAPSED -> "warn";
            case RUNNING, LAID -> "soft";
        };
    }

    private static Icon icon(ClaimTerm term) {
        return switch (term.standing()) {
            case SOON, DAY_UNKNOWN, LAPSED -> Icon.WARNING;
            case RUNNING -> Icon.CLOCK;
            case LAID -> Icon.DONE;
        };
    }

    private void say(String words, String style, Icon sign) {
        Label label = EvidenceLines.label(words, style);
        label.getStyleClass().add("small");
        label.setGraphic(sign.node());
        getChildren().add(label);
    }
}
