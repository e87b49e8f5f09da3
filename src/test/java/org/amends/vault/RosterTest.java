package org.amends.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.staff.Colleague;
import org.amends.journal.file.DiskFiles;
import org.amends.vault.seal.Derivation;
import org.amends.vault.seal.Sealing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of colleagues that an earlier version wrote is read, and written anew with the next change. */
class RosterTest {
    private static final byte[] SECRET = new byte[32];
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Person CLERK = new Person(new PersonId("p-clerk"), "周明", RoleId.CLERK);

    @TempDir
    Path folder;

    private void written(String form, String... more) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(plain);
        out.writeInt(1);
        for (String text : new String[] {"p-clerk", "周明", "clerk"}) {
            out.writeUTF(text);
        }
        for (String text : more) {
            out.writeUTF(text);
        }
        for (int bytes = 0; bytes < 3; bytes++) {
            out.writeInt(1);
            out.write(bytes);
        }
        new DiskFiles(folder).replace(Roster.FILE, Sealing.seal(Derivation.key(SECRET, new byte[0], "amends/roster"),
                plain.toByteArray(), ("amends/roster/" + form).getBytes(StandardCharsets.US_ASCII)));
    }

    private Roster roster() throws IOException {
        return new Roster(new DiskFiles(folder), SECRET);
    }

    @Test
    void readsWhatTheFirstVersionWrote() throws IOException {
        written("1");
        assertThat(roster().members()).singleElement().satisfies(member -> {
            assertThat(member.colleague()).isEqualTo(new Colleague(CLERK, "", Colleague.Standing.OWN_PASSWORD));
            assertThat(member.pin()).containsExactly(2);
        });
    }

    @Test
    void aFirstPasswordOfTheSecondVersionHasLapsed() throws IOException {
        written("2", "0712", "FIRST_PASSWORD");
        Roster read = roster();
        assertThat(read.members()).singleElement().satisfies(member -> {
            assertThat(member.colleague().staffNumber()).isEqualTo("0712");
            assertThat(member.hasLapsed(NOW)).isTrue();
        });
        read.put(new Member(read.members().getFirst().colleague(), NOW, new byte[1], new byte[1], new byte[1]));
        assertThat(roster().members()).singleElement().satisfies(member -> {
            assertThat(member.since()).isEqualTo(NOW);
            assertThat(member.hasLapsed(NOW)).isFalse();
        });
    }
}
