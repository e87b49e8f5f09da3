package org.amends.pack.form;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.amends.core.apology.ApologyElement;
import org.amends.core.cause.Cause;
import org.amends.core.cause.CauseParty;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.ChannelScript;
import org.amends.core.complaint.Danger;
import org.amends.core.complaint.DangerAdvice;
import org.amends.core.complaint.Feeling;
import org.amends.core.customer.WayOfExplaining;
import org.amends.core.language.Wording;
import org.amends.core.playbook.Need;
import org.amends.core.playbook.Phrase;
import org.amends.core.playbook.Stage;
import org.amends.pack.json.Cell;

/** One entry of causes.json, phrases.json, needs.json, dangers.json or channels.json. */
public final class ScriptForm {

    private ScriptForm() {
    }

    public static Cause cause(Cell cell) {
        return new Cause(cell.text("id"), cell.constant("party", CauseParty.class), cell.wording("title"),
                cell.wording("meaning"));
    }

    public static Phrase phrase(Cell cell) {
        Map<WayOfExplaining, Wording> says = new EnumMap<>(WayOfExplaining.class);
        for (WayOfExplaining way : WayOfExplaining.values()) {
            cell.at("says").maybe(way.name().toLowerCase(Locale.ROOT)).ifPresent(c -> says.put(way, c.wording()));
        }
        return new Phrase(cell.text("id"), cell.constant("stage", Stage.class), says,
                new Phrase.Advice(cell.wording("purpose"), cell.wording("avoid"), cell.wording("why")),
                cell.constants("elements", ApologyElement.class),
                new Phrase.Scope(Set.copyOf(cell.texts("kinds")), cell.constants("parties", CauseParty.class),
                        cell.constants("feelings", Feeling.class)));
    }

    public static Need need(Cell cell) {
        return new Need(cell.text("id"), cell.wording("title"), cell.wording("ask"));
    }

    public static DangerAdvice danger(Cell cell) {
        return new DangerAdvice(cell.constant("danger", Danger.class), cell.wording("title"), cell.wordings("acts"),
                cell.wording("call"), cell.text("clock"));
    }

    public static ChannelScript channel(Cell cell) {
        return new ChannelScript(cell.constant("channel", Channel.class), cell.wording("say"), cell.wordings("todo"),
                cell.texts("clocks"));
    }
}
