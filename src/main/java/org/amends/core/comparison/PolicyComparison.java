package org.amends.core.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.amends.core.comparison.Difference.Direction;
import org.amends.core.comparison.Difference.Subject;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import org.amends.core.playbook.FailureKind;
import org.amends.core.policy.Mechanism;
import org.amends.core.policy.Policy;
import org.amends.core.timing.ClockRule;
import org.amends.core.timing.Span;

/** Two policies of one currency, the one in force and one that may follow it, in plain words. Pure. */
public final class PolicyComparison {
    private final Policy before;
    private final Policy after;
    private final List<Difference> found = new ArrayList<>();

    private PolicyComparison(Policy before, Policy after) {
        this.before = before;
        this.after = after;
    }

    /** Rights first, then goodwill, times, mechanisms and words; within each what takes away stands before what gives. */
    public static List<Difference> of(Policy before, Policy after) {
        PolicyComparison comparison = new PolicyComparison(before, after);
        comparison.found.addAll(RightsComparison.of(before.rules().rules(), after.rules().rules()));
        comparison.found.addAll(GoodwillComparison.of(before.authority(), after.authority()));
        comparison.clocks();
        comparison.switches();
        comparison.kinds();
        comparison.words();
        comparison.found.sort(Comparator.comparing(Difference::subject).thenComparing(Difference::direction));
        return List.copyOf(comparison.found);
    }

    static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        all.forEach(one -> map.putIfAbsent(id.apply(one), one));
        return map;
    }

    private void clocks() {
        Map<String, ClockRule> then = byId(before.timetable().clocks(), ClockRule::id);
        Map<String, ClockRule> now = byId(after.timetable().clocks(), ClockRule::id);
        now.forEach((id, clock) -> {
            ClockRule old = then.get(id);
            if (old == null) {
                say(Subject.TIME, Direction.MORE, "新增时限：", "new term: ", said(clock.title(), ": ", clock.span().text()));
            } else if (!old.span().equals(clock.span())) {
                clock(old, clock);
            }
        });
        then.values().stream().filter(c -> !now.containsKey(c.id())).forEach(c ->
                say(Subject.TIME, Direction.LESS, "不再有时限：", "term dropped: ", c.title()));
        if (!before.timetable().calendar().equals(after.timetable().calendar())) {
            found.add(Difference.of(Subject.TIME, Direction.OTHER,
                    "工作日历有改动，已知到 " + after.timetable().calendar().knownUntil(),
                    "the calendar differs; known until " + after.timetable().calendar().knownUntil()));
        }
    }

    private void clock(ClockRule old, ClockRule clock) {
        Span was = old.span();
        Span is = clock.span();
        Direction direction = was.unit() != is.unit() ? Direction.OTHER
                : is.count() < was.count() ? Direction.MORE : Direction.LESS;
        String zh = direction == Direction.OTHER ? "" : direction == Direction.MORE ? "（更快）" : "（更慢）";
        String en = direction == Direction.OTHER ? "" : direction == Direction.MORE ? " (sooner)" : " (later)";
        found.add(Difference.of(Subject.TIME, direction,
                "时限“" + clock.title().zh() + "”：" + was.text().zh() + " 改为 " + is.text().zh() + zh,
                "term “" + clock.title().en() + "”: " + was.text().en() + " becomes " + is.text().en() + en));
    }

    private void switches() {
        for (Mechanism mechanism : Mechanism.values()) {
            boolean was = before.header().isOn(mechanism);
            boolean is = after.header().isOn(mechanism);
            if (was != is) {
                found.add(Difference.of(Subject.SWITCH, is ? Direction.MORE : Direction.LESS,
                        (is ? "打开功能：" : "关掉功能：") + mechanism.id(), (is ? "switched on: " : "switched off: ") + mechanism.id()));
            }
            boolean might = before.header().maySwitchOff(mechanism);
            if (was && is && might != after.header().maySwitchOff(mechanism)) {
                found.add(Difference.of(Subject.SWITCH, Direction.OTHER,
                        (might ? "营业厅不能再关：" : "营业厅可以关：") + mechanism.id(),
                        (might ? "halls must keep: " : "halls may switch off: ") + mechanism.id()));
            }
        }
    }

    private void kinds() {
        Map<String, FailureKind> then = byId(before.playbook().kinds(), FailureKind::id);
        Map<String, FailureKind> now = byId(after.playbook().kinds(), FailureKind::id);
        now.values().stream().filter(k -> !then.containsKey(k.id())).forEach(k ->
                say(Subject.SCRIPT, Direction.MORE, "新增事项：", "new kind of failure: ", k.title()));
        then.values().stream().filter(k -> !now.containsKey(k.id())).forEach(k ->
                say(Subject.SCRIPT, Direction.LESS, "不再有事项：", "kind of failure dropped: ", k.title()));
        long changed = now.values().stream().filter(k -> then.containsKey(k.id()) && !k.equals(then.get(k.id()))).count();
        count(changed, "个事项的步骤、问题或话术有改动", "kinds of failure with other steps, questions or words");
    }

    private void words() {
        Set<String> phrases = changed(byId(before.playbook().phrases(), p -> p.id()), byId(after.playbook().phrases(), p -> p.id()));
        count(phrases.size(), "句话术有增改", "phrases that are new, gone or reworded");
        if (!before.hall().templates().equals(after.hall().templates())) {
            count(changed(before.hall().templates(), after.hall().templates()).size(), "种告知单的版面有增改",
                    "sheets that are new, gone or laid out otherwise");
        }
    }

    private static <T> Set<String> changed(Map<String, T> before, Map<String, T> after) {
        Set<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        ids.removeIf(id -> before.containsKey(id) && before.get(id).equals(after.get(id)));
        return ids;
    }

    private void count(long number, String zh, String en) {
        if (number > 0) {
            found.add(Difference.of(Subject.SCRIPT, Direction.OTHER, number + " " + zh, number + " " + en));
        }
    }

    private static Wording said(Wording title, String between, Wording text) {
        return new Wording(title.zh() + "，" + text.zh(), title.en() + between + text.en());
    }

    private void say(Subject subject, Direction direction, String zh, String en, Wording what) {
        found.add(Difference.of(subject, direction, zh + what.in(Language.ZH),
                en + what.in(Language.EN)));
    }
}
