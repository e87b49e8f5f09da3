package org.amends.app.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HexFormat;
import org.amends.core.fault.Fault;
import org.amends.core.hall.Hall;
import org.amends.core.language.Wording;
import org.amends.core.people.Admission;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.fault.FaultCode;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.DiskFiles;
import org.amends.vault.Vault;
import org.amends.vault.seal.Sealing;
import org.amends.vault.seal.StoreKeys;

/**
 * The practice store: its own folder, its own keys, data that is not real. It opens without anybody's password, because
 * the clerk's lies beside it; the practice supervisor's is known to all who practise, so that approvals can be tried.
 */
public final class PracticeFolder {
    /** What the practice supervisor types. */
    public static final String SUPERVISOR_PASSWORD = "amends-practice";
    private static final String SECRET = "practice.password";
    private static final Person CLERK = new Person(new PersonId("practice-clerk"), "练习柜员", RoleId.CLERK);
    private static final Person SUPERVISOR =
            new Person(new PersonId("practice-supervisor"), "练习值班经理", RoleId.SUPERVISOR);

    private final Path folder;
    private final Clock clock;

    public PracticeFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Whether this folder is a practice store. */
    public static boolean isOne(Path folder) {
        return Files.exists(folder.resolve(SECRET));
    }

    public static Hall hall(ZoneId zone) {
        return new Hall("9999", new Wording("练习营业厅", "Practice Hall"), "01", "0532-85550123", zone);
    }

    public static Person clerk() {
        return CLERK;
    }

    /** The vault and its open keys; both are made at the first time. */
    public Unlocked open() {
        try {
            DiskFiles files = new DiskFiles(folder);
            if (!files.exists(SECRET)) {
                files.replace(SECRET, HexFormat.of().formatHex(Sealing.random(16)).getBytes(StandardCharsets.US_ASCII));
            }
            char[] password = Files.readString(folder.resolve(SECRET)).strip().toCharArray();
            Vault vault = Vault.at(folder, clock);
            if (vault.isSetUp()) {
                return new Unlocked(vault, unlocked(vault, password));
            }
            StoreKeys keys = vault.setUp(CLERK, password);
            vault.add(keys, SUPERVISOR, SUPERVISOR_PASSWORD.toCharArray());
            return new Unlocked(vault, keys);
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    /** An opened vault. */
    public record Unlocked(Vault vault, StoreKeys keys) {
    }

    private static StoreKeys unlocked(Vault vault, char[] password) {
        return vault.open(CLERK.id(), password) instanceof Admission.Granted<StoreKeys> granted ? granted.what()
                : fail();
    }

    private static StoreKeys fail() {
        throw new Fault(FaultCode.WRONG_KEY, SECRET);
    }
}
