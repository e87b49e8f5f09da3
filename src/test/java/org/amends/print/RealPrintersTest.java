package org.amends.print;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.amends.core.printing.Fate;
import org.amends.core.printing.Handed;
import org.amends.core.printing.Ink;
import org.amends.core.printing.PrintOrder;
import org.junit.jupiter.api.Test;

/** For `installer/try-printers.sh`: sends one sheet to a real queue and writes down what the system tells of it. Nothing unasked. */
class RealPrintersTest {
    private static final int ASKED_A_SECOND = 2;

    @Test
    void saysWhatTheSystemTellsOfOneSheet() throws IOException {
        String queue = System.getProperty("amends.try.queue", "");
        assumeTrue(!queue.isEmpty(), "no queue named: installer/try-printers.sh names them");
        SystemPrinters printers = new SystemPrinters();
        List<String> said = new ArrayList<>();
        said.add("printer: " + printers.all().stream().filter(p -> p.name().equals(queue)).findFirst()
                .map(p -> p.troubles() + ", trays " + p.trays().stream().map(t -> t.id()).toList() + ", " + p.inks()).orElse("not there"));
        Handed handed = printers.send(SystemPrintersTest.sheet().pdf(), new PrintOrder(queue, "", Ink.BLACK, 1));
        said.add("handed over: " + (handed instanceof Handed.Refused refused ? "refused, " + refused.why() : "taken"));
        if (handed instanceof Handed.Taken(String ticket)) {
            follow(printers, ticket, said);
            printers.withdraw(ticket);
        }
        Files.write(Path.of(System.getProperty("amends.try.out")), said);
    }

    private static void follow(SystemPrinters printers, String ticket, List<String> said) {
        for (int asked = 0; asked < ASKED_A_SECOND * Integer.getInteger("amends.try.seconds", 5); asked++) {
            Fate fate = printers.fate(ticket);
            String line = "fate: " + fate.state() + fate.trouble().map(why -> ", " + why).orElse("");
            if (!said.getLast().equals(line)) {
                said.add(line);
            }
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos() / ASKED_A_SECOND);
        }
    }
}
