package org.amends.desk.settings;

import java.util.Optional;
import org.amends.desk.settings.backup.BackupViewModel;
import org.amends.desk.settings.headoffice.HeadOfficeViewModel;
import org.amends.desk.settings.pack.PackViewModel;
import org.amends.desk.settings.switching.SwitchesViewModel;
import org.amends.desk.settings.privacy.PrivacyViewModel;
import org.amends.desk.settings.rescue.HallKeyViewModel;

/** What the settings hold beside the look. In practice nobody has a password, so there are no keys to change. */
public record SettingsParts(SettingsViewModel look, Optional<PrinterViewModel> printer, Optional<Keys> keys,
        Optional<BackupViewModel> backup, Optional<HallKeyViewModel> hallKey, Optional<HeadOfficeViewModel> headOffice) {

    /** Without backups, the hall's key and head office, as in practice. */
    public SettingsParts(SettingsViewModel look, Optional<PrinterViewModel> printer, Optional<Keys> keys) {
        this(look, printer, keys, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** One's own password, the colleagues, the policy pack, what is switched off, the hall, and what is held about people. */
    public record Keys(PasswordViewModel own, ColleaguesViewModel colleagues, PackViewModel pack,
            SwitchesViewModel switches, HallViewModel hall, PrivacyViewModel privacy) {
    }

    void open() {
        look.open();
        printer.ifPresent(PrinterViewModel::open);
        backup.ifPresent(BackupViewModel::open);
        hallKey.ifPresent(HallKeyViewModel::open);
        headOffice.ifPresent(HeadOfficeViewModel::open);
        keys.ifPresent(k -> {
            k.colleagues().open();
            k.pack().open();
            k.switches().open();
            k.hall().open();
            k.privacy().open();
        });
    }
}
