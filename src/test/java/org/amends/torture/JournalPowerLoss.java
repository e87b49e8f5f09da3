package org.amends.torture;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.amends.core.fault.Fault;
import org.amends.fixtures.Cases;
import org.amends.fixtures.CrashFiles;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.journal.Entry;
import org.amends.journal.Journal;
import org.amends.journal.JournalOpening;

/** T2: everything up to the last force is kept, of what was written since any subset of pages; 512 and 4096 bytes. */
final class JournalPowerLoss implements Harness {
    private static final SecretKey KEY = Stores.keys().of("journal");

    @Override
    public Outcome run(Path home, int points, long seed) {
        Random dice = new Random(seed);
        List<String> losses = new ArrayList<>();
        int states = 0;
        while (states < points && losses.isEmpty()) {
            CrashFiles files = new CrashFiles();
            Journal journal = open(files);
            List<String> told = new ArrayList<>();
            for (int i = 0; i < 12 && states < points; i++) {
                String word = "x".repeat(dice.nextInt(9000)) + i;
                files.failAfter(dice.nextInt(8) - 4, "I/O error");
                try {
                    journal.append(entry(word));
                    told.add(word);
                } catch (Fault refused) {
                    files.failAfter(-1, "");
                }
                files.failAfter(-1, "");
                for (int state = 0; state < 8 && states < points; state++, states++) {
                    List<String> found = new ArrayList<>();
                    open(files.afterPowerLoss(dice, dice.nextBoolean() ? 512 : 4096))
                            .read(e -> found.add(e.payload().get("words").textValue()));
                    if (found.size() < told.size() || found.size() > told.size() + 1
                            || !found.subList(0, told.size()).equals(told)) {
                        losses.add("state " + states + ": told " + told.size() + ", found " + found.size());
                    }
                }
            }
        }
        return new Outcome(states, losses);
    }

    private static Journal open(CrashFiles files) {
        Seeded seams = new Seeded(1);
        return new JournalOpening(files, KEY, seams, seams, Stores.ZONE).open(new UUID(7, 7));
    }

    private static Entry entry(String words) {
        return new Entry(new Entry.Subject("case.Test", 1, Optional.empty(), Optional.empty()), Cases.NOW, Cases.CLERK,
                List.of(), JsonNodeFactory.instance.objectNode().put("words", words));
    }
}
