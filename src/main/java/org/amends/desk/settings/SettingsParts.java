package org.amends.desk.settings;

import java.util.Optional;
import org.amends.desk.settings.pack.PackViewModel;
import org.amends.desk.settings.switching.SwitchesViewModel;

/** What the settings hold beside the look. In practice nobody has a password, so there are no keys to change. */
public record SettingsParts(SettingsViewModel look, Optional<PrinterViewModel> printer, Optional<Keys> keys) {

    /** One's own password, the colleagues, and the policy pack. */
    public record Keys(PasswordViewModel own, ColleaguesViewModel colleagues, PackViewModel pack,
            SwitchesViewModel switches) {
    }

    void open() {
        look.open();
        printer.ifPresent(PrinterViewModel::open);
        keys.ifPresent(k -> {
            k.colleagues().open();
            k.pack().open();
            k.switches().open();
        });
    }
}
