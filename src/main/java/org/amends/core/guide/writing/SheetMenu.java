package org.amends.core.guide.writing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.Resolution;
import org.amends.core.guide.bill.BillSheet;
import org.amends.core.language.Wording;
import org.amends.core.playbook.FailureKind;
import org.amends.core.policy.Policy;

/** Which sheets there are to choose from: those a case has the facts for, then the procedure guides. Pure. */
public final class SheetMenu {
    public static final String RECOVERY = "recovery";
    public static final String INTERIM = "interim";
    public static final String PROMISES = "promise-slip";
    public static final String REFUSAL = "refusal";
    public static final String SUMS = "compensation";
    public static final String CARD = "guarantee-card";
    private static final String DAY_BOOK = "daybook";
    /** Written from facts of their own; {@link #CARD} is given away with a case and without one. */
    private static final Set<String> WITH_FACTS = Set.of(RECOVERY, INTERIM, PROMISES, REFUSAL, SUMS, DAY_BOOK, BillSheet.TEMPLATE);
    private static final Pattern TITLE = Pattern.compile(
            "<title>\\{\\{#zh}}(.*?)\\{\\{/zh}}\\{\\{#en}}(.*?)\\{\\{/en}}</title>");

    /** A pack of one language says it plainly. */
    private static final Pattern PLAIN_TITLE = Pattern.compile("<title>([^<{]+)</title>");

    private final Policy policy;

    public SheetMenu(Policy policy) {
        this.policy = policy;
    }

    /** A sheet and what the pack calls it. */
    public record Entry(String id, Wording title) {
    }

    /** First what the case itself says, then the guides of its kind of failure in the pack's order, then the guarantee card. */
    public List<Entry> of(CaseFile file) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(RECOVERY);
        Resolution resolution = file.resolution();
        if (!resolution.openPromises().isEmpty()) {
            ids.add(INTERIM);
            ids.add(PROMISES);
        }
        if (!resolution.awards().entitlements().isEmpty() || !resolution.awards().goodwill().isEmpty()) {
            ids.add(SUMS);
        }
        if (!resolution.awards().refusals().isEmpty()) {
            ids.add(REFUSAL);
        }
        policy.playbook().kind(file.intake().kind()).map(FailureKind::handling).ifPresent(handling ->
                handling.sheets().stream().filter(s -> !WITH_FACTS.contains(s)).forEach(ids::add));
        ids.add(CARD);
        return entries(ids);
    }

    /** Every sheet of the pack that needs no case: the procedure guides, and the bill explained. */
    public List<Entry> guides() {
        Set<String> ids = new TreeSet<>(policy.hall().templates().keySet());
        ids.removeIf(id -> WITH_FACTS.contains(id) && !id.equals(BillSheet.TEMPLATE));
        return entries(ids);
    }

    /** What the pack calls a sheet; its id where the pack has it no more. */
    public Wording title(String id) {
        return policy.hall().template(id).map(html -> title(id, html)).orElseGet(() -> Wording.same(id));
    }

    private List<Entry> entries(Set<String> ids) {
        List<Entry> entries = new ArrayList<>();
        ids.forEach(id -> policy.hall().template(id).ifPresent(html -> entries.add(new Entry(id, title(id, html)))));
        return entries;
    }

    private static Wording title(String id, String html) {
        Matcher title = TITLE.matcher(html);
        if (title.find()) {
            return new Wording(title.group(1), title.group(2));
        }
        Matcher plain = PLAIN_TITLE.matcher(html);
        return Wording.same(plain.find() ? plain.group(1).strip() : id);
    }
}
