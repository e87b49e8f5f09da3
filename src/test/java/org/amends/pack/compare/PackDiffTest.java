package org.amends.pack.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.amends.core.fault.Fault;
import org.junit.jupiter.api.Test;

class PackDiffTest {

    private static SortedMap<String, byte[]> pack(String... namesAndTexts) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static List<PackChange> diff(String file, String before, String after) {
        return PackDiff.of(pack(file, before), pack(file, after));
    }

    @Test
    void spacesOrderOfKeysAndOfEntriesAreNoChange() {
        assertThat(diff("clocks.json", "{\"clocks\": [{\"id\": \"a\", \"n\": 1}, {\"id\": \"b\"}]}",
                "{\"clocks\":[{\"id\":\"b\"},{\"n\":1,\"id\":\"a\"}]}")).isEmpty();
    }

    @Test
    void aChangeIsNamedByTheIdOfItsEntry() {
        assertThat(diff("authority.json", "{\"roles\": [{\"role\": \"clerk\", \"perCase\": \"50.00\"}]}",
                "{\"roles\": [{\"role\": \"clerk\", \"perCase\": \"80.00\"}]}")).containsExactly(new PackChange(
                        "authority.json", "/roles/clerk/perCase", PackChange.Kind.CHANGED, "\"50.00\"", "\"80.00\""));
    }

    @Test
    void entriesAddedAndTakenAwayAreToldApart() {
        assertThat(diff("needs.json", "{\"needs\": [{\"id\": \"a\"}]}", "{\"needs\": [{\"id\": \"b\"}]}"))
                .extracting(c -> c.kind() + c.path()).containsExactly("REMOVED/needs/a", "ADDED/needs/b");
    }

    @Test
    void listsWithoutIdsAreComparedAsTheyStand() {
        assertThat(diff("pack.json", "{\"switches\": [\"a\", \"b\"]}", "{\"switches\": [\"b\", \"a\"]}"))
                .extracting(PackChange::path).containsExactly("/switches");
        assertThat(diff("x.json", "{\"l\": [{\"id\": \"a\"}, {\"id\": \"a\"}]}", "{\"l\": [{\"id\": \"a\"}]}"))
                .extracting(PackChange::path).containsExactly("/l");
    }

    @Test
    void filesAddedOrGoneAndTemplatesCount() {
        assertThat(PackDiff.of(pack("sheets/a.html", "<p>", "failures/a.json", "{}"), pack("sheets/a.html", "<b>")))
                .extracting(c -> c.kind() + " " + c.file())
                .containsExactly("REMOVED failures/a.json", "CHANGED sheets/a.html");
    }

    @Test
    void whatTouchesMoneyLimitsAndTermsIsWeighty() {
        String rule = "entitlements/r.json";
        assertThat(diff(rule, "{\"formula\": {\"times\": \"4\"}}", "{\"formula\": {\"times\": \"5\"}}"))
                .allMatch(PackChange::isWeighty);
        assertThat(diff(rule, "{\"title\": {\"zh\": \"a\"}}", "{\"title\": {\"zh\": \"b\"}}"))
                .noneMatch(PackChange::isWeighty);
        String clock = "{\"clocks\": [{\"id\": \"a\", \"title\": \"%s\", \"span\": {\"count\": %d}}]}";
        assertThat(diff("clocks.json", clock.formatted("t", 1), clock.formatted("u", 2)))
                .extracting(c -> c.path() + c.isWeighty())
                .containsExactly("/clocks/a/titlefalse", "/clocks/a/span/counttrue");
        assertThat(diff("calendar.json", "{\"knownUntil\": 1}", "{\"knownUntil\": 2}")).allMatch(PackChange::isWeighty);
    }

    @Test
    void brokenJsonIsAFault() {
        assertThatThrownBy(() -> diff("x.json", "{", "{}")).isInstanceOf(Fault.class);
    }
}
