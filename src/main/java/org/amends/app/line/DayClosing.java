package org.amends.app.line;

import java.util.Base64;
import org.amends.core.hall.HallEvent;
import org.amends.core.people.Actor;
import org.amends.store.HubShare;
import org.amends.sync.line.Answer;
import org.amends.sync.line.NetworkLine;
import org.amends.vault.seal.DeviceKey;
import org.amends.wire.DayClose;
import org.amends.wire.ProblemCode;

/** Says a sealed day to head office in the device's name, and keeps head office's word for it as an event. Blocks on the network. */
final class DayClosing {
    private final StoreSource source;
    private final HubShare share;
    private final DeviceKey signs;
    private final Actor by;

    DayClosing(StoreSource source, HubShare share, DeviceKey signs, Actor by) {
        this.source = source;
        this.share = share;
        this.signs = signs;
        this.by = by;
    }

    /** What came of it. */
    enum Outcome {
        /** The very same, and kept. */
        CONFIRMED,
        /** Head office lacks some of it. */
        BEHIND,
        /** Head office holds another history. */
        OTHERWISE,
        /** No good answer. */
        UNKNOWN
    }

    Outcome close(NetworkLine network, HubShare.SealedDay sealed) {
        DayClose day = new DayClose(sealed.stream(), sealed.day(), sealed.seq(), sealed.hash());
        return switch (network.closeDay(day, signs.sign(day.bytes()))) {
            case Answer.Held held when held.ack().through() == day.through() && held.ack().hash().equals(day.hash()) -> kept(day, held);
            case Answer.Refused refused when refused.problem().code() == ProblemCode.GAP
                    || refused.problem().code() == ProblemCode.UNKNOWN_STREAM -> Outcome.BEHIND;
            case Answer.Refused refused when refused.problem().code() == ProblemCode.FORK -> Outcome.OTHERWISE;
            case Answer other -> Outcome.UNKNOWN;
        };
    }

    private Outcome kept(DayClose day, Answer.Held held) {
        Base64.Encoder base64 = Base64.getEncoder();
        HallEvent.DayConfirmed event = new HallEvent.DayConfirmed(day.day(), day.through(), day.hash(), held.ack().hub().id(),
                held.ack().advice().now(), base64.encodeToString(held.word()), base64.encodeToString(held.signature()));
        source.asked(() -> {
            share.confirmed(event, by);
            return event;
        });
        return Outcome.CONFIRMED;
    }
}
