package org.amends.desk.settings;

import java.util.Optional;

/** What the settings hold beside the look. In practice nobody has a password, so there are no keys to change. */
public record SettingsParts(SettingsViewModel look, Optional<PrinterViewModel> printer, Optional<Keys> keys) {

    /** One's own password, and the colleagues. */
    public record Keys(PasswordViewModel own, ColleaguesViewModel colleagues) {
    }

    void open() {
        look.open();
        printer.ifPresent(PrinterViewModel::open);
        keys.ifPresent(k -> k.colleagues().open());
    }
}
