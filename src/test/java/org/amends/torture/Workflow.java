package org.amends.torture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.Recorded;
import org.amends.core.complaint.Channel;
import org.amends.core.customer.Personal;
import org.amends.core.people.Approval;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.recovery.Acted;
import org.amends.core.recovery.Recovery;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryCaseFiles;

/**
 * T12: acts in any order, with any sum, with any approval. What was said yes to is one event more and folds to the same file; what was said no to
 * changed nothing; no clerk alone gives more than the pack lets a clerk give; a closed case takes nothing but a sheet printed again and being opened again.
 */
final class Workflow implements Harness {
    private static final int STEPS = 20;
    /** What the pack of the tests lets a clerk give in one case, in fen. */
    private static final long LIMIT = 5_000;
    private final List<String> losses = new ArrayList<>();

    @Override
    public Outcome run(Path home, int points, long seed) {
        Random dice = new Random(seed);
        for (int point = 0; point < points && losses.isEmpty(); point++) {
            InMemoryCaseFiles files = new InMemoryCaseFiles();
            sequence(files, Desks.recovery(files), dice);
        }
        return new Outcome(points, losses);
    }

    private void sequence(InMemoryCaseFiles files, Recovery recovery, Random dice) {
        CaseFile file = recovery.open(Cases.CLERK, Channel.COUNTER).saved();
        for (CaseEvent act : Cases.acts().subList(0, dice.nextInt(Cases.acts().size()))) {
            file = recovery.perform(file, Cases.CLERK, act) instanceof Acted.Saved saved ? saved.file() : file;
        }
        long alone = 0;
        for (int step = 0; step < STEPS; step++) {
            CaseEvent act = any(dice);
            List<Recorded> before = files.history(file.ref().id());
            Acted acted = recovery.perform(file, Cases.CLERK, act);
            List<Recorded> after = files.history(file.ref().id());
            if (acted instanceof Acted.Saved saved) {
                file = saved.file();
                hold(after.size() == before.size() + 1 && after.getLast().event().equals(act), act + " is not the one event more");
                hold(CaseFile.fold(after).equals(Optional.of(file)), act + " folds to something else");
                hold(!wasClosed(before) || act instanceof CaseEvent.Reopened || act instanceof CaseEvent.SheetIssued, act + " on a closed case");
                alone += act instanceof CaseEvent.GoodwillGranted grant && grant.approval().isEmpty() ? grant.sum().minor() : 0;
                hold(alone <= LIMIT, "a clerk alone gave " + alone + ", may give " + LIMIT);
            } else {
                hold(after.equals(before), act + " was refused and kept");
            }
        }
    }

    private void hold(boolean holds, String otherwise) {
        if (!holds) {
            losses.add(otherwise);
        }
    }

    private static boolean wasClosed(List<Recorded> history) {
        boolean closed = false;
        for (Recorded each : history) {
            closed = each.event() instanceof CaseEvent.Closed || closed && !(each.event() instanceof CaseEvent.Reopened);
        }
        return closed;
    }

    private static CaseEvent any(Random dice) {
        List<CaseEvent> acts = Cases.acts();
        return switch (dice.nextInt(10)) {
            case 0 -> new CaseEvent.Closed();
            case 1 -> new CaseEvent.Reopened(Personal.of("又来了"));
            case 2 -> new CaseEvent.Held(Personal.of("等一等"));
            case 3, 4 -> goodwill(dice);
            default -> acts.get(dice.nextInt(acts.size()));
        };
    }

    private static CaseEvent goodwill(Random dice) {
        List<String> roles = List.of("clerk", "supervisor", "nobody");
        Optional<Approval> approval = dice.nextInt(3) > 0 ? Optional.empty() : Optional.of(new Approval(new PersonId("p-" + dice.nextInt(3)),
                new RoleId(roles.get(dice.nextInt(3))), Cases.NOW, "case", "耽误了一上午", dice.nextBoolean() ? "" : "proof"));
        return new CaseEvent.GoodwillGranted("money", Cases.yuan(dice.nextInt(70) + 1L), Personal.of("耽误了一上午"), approval);
    }
}
