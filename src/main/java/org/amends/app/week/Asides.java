package org.amends.app.week;

import java.time.Duration;
import java.util.List;
import org.amends.app.week.counter.WeekDesk;
import org.amends.app.week.counter.Used;
import org.amends.core.care.CareNote;
import org.amends.core.care.CareReckoning;
import org.amends.core.care.ScoreItem;
import org.amends.core.casefile.AsideEvent;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.complaint.Beyond;
import org.amends.core.customer.Personal;

/** What happens beside the eight steps: waiting, another owner, care, and every way beyond the counter. */
final class Asides {
    private static final Duration A_WAIT = Duration.ofMinutes(5);
    private final WeekDesk desk;
    private final Twist twist;

    Asides(WeekDesk desk, Twist twist) {
        this.desk = desk;
        this.twist = twist;
    }

    CaseFile around(CaseFile file) {
        return switch (twist) {
            case HELD -> held(file);
            case HANDED_OVER -> handedOver(file);
            case CARE -> care(file);
            case CARE_ENDS -> careEnds(file);
            case BEYOND -> beyond(file);
            default -> file;
        };
    }

    private CaseFile held(CaseFile file) {
        CaseFile waiting = desk.perform(file, new CaseEvent.Held(Personal.of("等现场回话")));
        desk.tally.add(Used.HELD);
        desk.clock.on(A_WAIT);
        desk.tally.add(Used.RESUMED);
        return desk.perform(waiting, new CaseEvent.Resumed());
    }

    private CaseFile handedOver(CaseFile file) {
        desk.tally.add(Used.FIRST_OWNER_HANDED_OVER);
        return desk.perform(file, new CaseEvent.HandedOver(desk.colleague.person(), Personal.of("换班，情况都在单子里")));
    }

    private CaseFile care(CaseFile file) {
        List<String> reasons = desk.policies.present().hall().care().score().stream().map(ScoreItem::id).limit(2).toList();
        CaseFile agreed = desk.perform(file, new AsideEvent.CareAgreed(new CareNote(reasons, CareNote.Source.CUSTOMER,
                Personal.of("行，停电前给我打个电话"), desk.today().plusMonths(12), desk.today().plusMonths(6))));
        desk.tally.add(Used.CARE_AGREED);
        CareReckoning reckoned = CareReckoning.of(reasons, desk.policies.present().hall().care());
        if (reckoned.items().stream().mapToInt(ScoreItem::points).sum() == reckoned.sum() && !reckoned.items().isEmpty()) {
            desk.tally.add(Used.CARE_EXPLAINED);
        }
        return agreed;
    }

    /** The same customer is here again: the care is found without being told, and ends when they say so. */
    private CaseFile careEnds(CaseFile file) {
        if (desk.greenList().of(file).isEmpty()) {
            return file;
        }
        desk.tally.add(Used.CARE_FOUND_AGAIN);
        CaseFile ended = desk.perform(file, new AsideEvent.CareEnded(Personal.of("家里人回来了，不用了")));
        if (desk.greenList().of(ended).isEmpty()) {
            desk.tally.add(Used.CARE_ENDED);
        }
        return ended;
    }

    private CaseFile beyond(CaseFile begun) {
        CaseFile file = begun;
        for (Beyond way : Beyond.values()) {
            file = desk.perform(file, new AsideEvent.WentBeyondCounter(way, Personal.of(switch (way) {
                case CONDUCT -> "拍了三下台面，说了两句重话，请坐下后继续谈";
                case STATEMENT -> "停电原因正在查，今天下午五点前再说一次";
                default -> "已说明情况，等下一步";
            })));
            desk.tally.add(Used.valueOf(way.name()));
        }
        return file;
    }
}
