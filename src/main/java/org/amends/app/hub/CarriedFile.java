package org.amends.app.hub;

import java.util.List;
import java.util.Optional;
import org.amends.cli.hub.HubHouse.Carried;
import org.amends.cli.hub.HubHouse.Outcome;
import org.amends.hub.courier.CourierDesk.Result;
import org.amends.wire.Problem;
import org.amends.wire.ProblemCode;

/** What became of a carried file, in the words of the command. */
final class CarriedFile {

    private CarriedFile() {
    }

    static Carried told(Result result) {
        return switch (result) {
            case Result.Answered read -> new Carried(outcome(read), read.sender().device().toString(), read.kept(), Optional.of(read.answer()));
            case Result.Not(var why) -> new Carried(switch (why) {
                case BENT -> Outcome.BENT;
                case STRANGER -> Outcome.STRANGER;
                case REVOKED -> Outcome.REVOKED;
                case ANOTHER_HUB -> Outcome.ANOTHER_HUB;
            }, "", 0, Optional.empty());
        };
    }

    private static Outcome outcome(Result.Answered read) {
        List<ProblemCode> codes = read.problems().stream().map(Problem::code).toList();
        if (codes.contains(ProblemCode.FORK)) {
            return Outcome.FORKED;
        }
        if (codes.contains(ProblemCode.BROKEN)) {
            return Outcome.BROKEN;
        }
        if (read.isMissing()) {
            return Outcome.MISSING;
        }
        return read.kept() > 0 ? Outcome.TAKEN : Outcome.KNOWN;
    }
}
