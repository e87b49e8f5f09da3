package org.amends.app.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.amends.cli.play.WeekReport;
import org.amends.core.policy.Policy;
import org.amends.fixtures.BaseRooms;
import org.amends.sheet.Fonts;
import org.amends.sheet.PdfRenderer;
import org.amends.sheet.TemplatePress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reduced week at one counter: every mechanism used, every invariant held. */
class WeekTest {
    @TempDir
    Path folder;

    @Test
    void usesEveryMechanismAndHoldsWhatMustHold() {
        Policy policy = BaseRooms.policies().present();
        WeekReport report = new Week(policy, new TemplatePress(new PdfRenderer(Fonts.in(Path.of("assets/fonts"))), policy.hall()::template))
                .play(folder, 7, new Week.Size(1, 45, 12));
        assertThat(report.broken()).isEmpty();
        assertThat(report.matters()).isEqualTo(45);
        assertThat(report.used().values()).allMatch(times -> times > 0);
    }
}
