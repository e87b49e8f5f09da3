package org.amends.torture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.Recorded;
import org.amends.fixtures.Cases;
import org.amends.store.StoreSession;

/** What the clerk was told, kept in a file by the process that watches, never by the one that writes the store. */
final class KillOracle {
    private static final Pattern SAVED = Pattern.compile("saved (\\S+) (\\S+) (\\d+)");
    private static final Pattern DRAFT = Pattern.compile("draft (\\S+) (\\d+)");
    private final Path file;

    KillOracle(Path file) {
        this.file = file;
    }

    /** Nothing was told yet. */
    void begin() throws IOException {
        Files.writeString(file, "");
    }

    /** How many lines were told. */
    int lines() throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).size();
    }

    /** One whole line of the writer's screen. */
    void told(String line) throws IOException {
        Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Everything the store lacks or says otherwise; empty when it holds all that was told. */
    List<String> missingIn(StoreSession store) throws IOException {
        Map<String, Matcher> cases = new TreeMap<>();
        Map<String, Long> drafts = new TreeMap<>();
        Set<String> numbers = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            Matcher saved = SAVED.matcher(line);
            Matcher draft = DRAFT.matcher(line);
            if (saved.matches()) {
                if (cases.put(saved.group(1), saved) == null && !numbers.add(saved.group(2))) {
                    wrong.add("number given twice: " + saved.group(2));
                }
            } else if (draft.matches()) {
                drafts.put(draft.group(1), Long.parseLong(draft.group(2)));
            }
        }
        cases.values().forEach(told -> check(store, told, wrong));
        drafts.forEach((place, version) -> {
            if (store.drafts().find(place).map(Long::parseLong).filter(kept -> kept >= version).isEmpty()) {
                wrong.add("draft lost: " + place);
            }
        });
        return wrong;
    }

    private static void check(StoreSession store, Matcher told, List<String> wrong) {
        CaseId id = new CaseId(UUID.fromString(told.group(1)));
        int version = Integer.parseInt(told.group(3));
        List<CaseEvent> kept = store.cases().history(id).stream().map(Recorded::event).toList();
        if (kept.size() < version) {
            wrong.add("case " + told.group(2) + " told at " + version + ", found at " + kept.size());
        } else if (!kept.subList(1, version).equals(Cases.acts().subList(0, version - 1))) {
            wrong.add("case " + told.group(2) + " says something else than was told");
        } else if (store.cases().find(id).map(f -> f.ref().number().text()).filter(told.group(2)::equals).isEmpty()) {
            wrong.add("case " + told.group(2) + " is not in the tables under its number");
        } else if (store.cases().find(id).filter(file -> file.version() == kept.size()).isEmpty()) {
            wrong.add("case " + told.group(2) + " is not what its events say");
        }
    }
}
