package org.amends.app.play;

import static org.assertj.core.api.Assertions.assertThat;

import org.amends.app.play.FxLedger.Kind;
import org.amends.app.play.FxLedger.Stretch;
import org.amends.cli.play.PlayReport.FxBusy;
import org.junit.jupiter.api.Test;

class FxLedgerTest {
    private final FxLedger ledger = new FxLedger();

    @Test
    void keepsPicturesAndFirstShowingsOutOfTheFigures() {
        ledger.add(new Stretch(0, 400, "start"));
        ledger.apart(Kind.FIRST_SHOWING, 0, 450);
        ledger.add(new Stretch(500, 300, "picture"));
        ledger.apart(Kind.PICTURE, 510, 800);
        ledger.add(new Stretch(900, 2, ""));
        ledger.add(new Stretch(910, 60, "Enter"));
        FxBusy fx = ledger.figures();
        assertThat(fx.probes()).isEqualTo(2);
        assertThat(fx.over50()).isEqualTo(1);
        assertThat(fx.longest()).isEqualTo(60);
        assertThat(fx.cause()).isEqualTo("Enter");
        assertThat(fx.firstShowings().longest()).isEqualTo(400);
        assertThat(fx.pictures().cause()).isEqualTo("picture");
    }

    @Test
    void aPictureDuringAFirstShowingIsAPicture() {
        ledger.apart(Kind.FIRST_SHOWING, 0, 100);
        ledger.apart(Kind.PICTURE, 50, 90);
        ledger.add(new Stretch(60, 20, "both"));
        assertThat(ledger.figures().pictures().probes()).isEqualTo(1);
        assertThat(ledger.figures().firstShowings().probes()).isZero();
    }

    @Test
    void ofNoProbesAllIsZero() {
        assertThat(ledger.figures().probes()).isZero();
        assertThat(ledger.figures().cause()).isEmpty();
    }

    @Test
    void givesMiddleAndNinetyNinthOfAHundred() {
        for (int millis = 1; millis <= 200; millis++) {
            ledger.add(new Stretch(millis * 1000L, millis, ""));
        }
        assertThat(ledger.figures().p50()).isEqualTo(100);
        assertThat(ledger.figures().p99()).isEqualTo(198);
    }
}
