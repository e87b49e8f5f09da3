package org.amends.desk.kit.control;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The desk's icons: one family (Feather), one list, so that one sign means one thing. Never the only sign of anything. */
public enum Icon {
    TODAY(Feather.SUN),
    RECOVERY(Feather.LIFE_BUOY),
    PROMISES(Feather.CALENDAR),
    SHEETS(Feather.FILE_TEXT),
    FOLLOW_UPS(Feather.PHONE),
    CASES(Feather.FOLDER),
    DAY_END(Feather.SUNSET),
    SETTINGS(Feather.SETTINGS),
    LOCK(Feather.LOCK),
    LANGUAGE(Feather.GLOBE),
    KEYS(Feather.COMMAND),
    SAVED(Feather.HARD_DRIVE),
    PERSON(Feather.USER),
    CLOCK(Feather.CLOCK),
    HELD(Feather.PAUSE_CIRCLE),
    PROMISE(Feather.CALENDAR),
    DONE(Feather.CHECK_CIRCLE),
    OPEN(Feather.CIRCLE),
    CURRENT(Feather.ARROW_RIGHT_CIRCLE),
    SKIPPED(Feather.MINUS_CIRCLE),
    WARNING(Feather.ALERT_TRIANGLE),
    DANGER(Feather.ALERT_OCTAGON),
    INFO(Feather.INFO),
    SAY(Feather.MESSAGE_CIRCLE),
    ASK(Feather.HELP_CIRCLE),
    DO(Feather.CHECK_SQUARE),
    AVOID(Feather.SLASH),
    PRINT(Feather.PRINTER),
    SHEET(Feather.FILE_TEXT),
    PRACTICE(Feather.EDIT_3),
    HALL(Feather.HOME),
    PACK(Feather.PACKAGE),
    BACK(Feather.ARROW_LEFT),
    EXPORT(Feather.DOWNLOAD),
    LOOK(Feather.EYE);

    private final Feather sign;

    Icon(Feather sign) {
        this.sign = sign;
    }

    /** A new node of it. */
    public FontIcon node() {
        FontIcon icon = new FontIcon(sign);
        icon.setMouseTransparent(true);
        return icon;
    }
}
