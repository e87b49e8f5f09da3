package org.amends.desk.sheets;

import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.amends.core.draft.Drafts;
import org.amends.core.guide.SheetPress;
import org.amends.core.hall.Hall;
import org.amends.core.policy.Policy;
import org.amends.core.printing.queue.CopyMark;
import org.amends.core.printing.queue.PaperTrail;
import org.amends.core.printing.queue.PrintRoom;
import org.amends.desk.kit.paper.PrintQueue;

/** What guides are made of and printed with: the pack in force, the press, the queue, what is kept, where and when we are. */
public record SheetShop(Supplier<Policy> policy, Function<Policy, SheetPress> press, PrintQueue queue, Kept kept, Here here) {

    /** What went out, its bytes, and how a copy is marked. */
    public record Kept(PaperTrail trail, PrintRoom.Papers papers, CopyMark mark) {
    }

    /** The hall, its clock, and where half-typed texts are kept. */
    public record Here(Hall hall, Clock clock, Drafts drafts) {
    }
}
