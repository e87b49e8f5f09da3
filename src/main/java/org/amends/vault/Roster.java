package org.amends.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.staff.Colleague;
import org.amends.core.staff.Colleague.Standing;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.StoreFiles;
import org.amends.vault.seal.Derivation;
import org.amends.vault.seal.Sealing;

/**
 * Who may open this store, in one file sealed under the device secret and replaced whole. A member added by editing the
 * file opens nothing: their wrapped key would not unwrap.
 */
final class Roster {
    static final String FILE = "roster.sealed";
    private static final byte[] BOUND = "amends/roster/3".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BOUND_WITHOUT_DAY = "amends/roster/2".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BOUND_AT_FIRST = "amends/roster/1".getBytes(StandardCharsets.US_ASCII);

    private final StoreFiles files;
    private final SecretKey key;
    private final List<Member> members = new ArrayList<>();

    Roster(StoreFiles files, byte[] deviceSecret) {
        this.files = files;
        this.key = Derivation.key(deviceSecret, new byte[0], "amends/roster");
        load();
    }

    synchronized List<Member> members() {
        return List.copyOf(members);
    }

    synchronized Optional<Member> find(PersonId id) {
        return members.stream().filter(m -> m.person().id().equals(id)).findFirst();
    }

    /** How a member is written: the first form knew neither staff number nor standing, the second not since when. */
    private enum Form {
        WITH_DAY(BOUND),
        WITH_STANDING(BOUND_WITHOUT_DAY),
        AT_FIRST(BOUND_AT_FIRST);

        private final byte[] bound;

        Form(byte[] bound) {
            this.bound = bound;
        }
    }

    /** Adds, or replaces the member with the same id in its place; durable when it returns. */
    synchronized void put(Member member) {
        List<PersonId> ids = members.stream().map(m -> m.person().id()).toList();
        int place = ids.indexOf(member.person().id());
        if (place < 0) {
            members.add(member);
        } else {
            members.set(place, member);
        }
        save();
    }

    private void load() {
        try {
            if (!files.exists(FILE)) {
                return;
            }
            byte[] sealed = files.readAll(FILE);
            for (Form form : Form.values()) {
                Optional<byte[]> plain = Sealing.open(key, sealed, form.bound);
                if (plain.isPresent()) {
                    read(plain.get(), form);
                    return;
                }
            }
            throw new Fault(FaultCode.WRONG_KEY, FILE);
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    private void read(byte[] plain, Form form) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(plain));
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            Person person = new Person(new PersonId(in.readUTF()), in.readUTF(), new RoleId(in.readUTF()));
            Colleague colleague = form == Form.AT_FIRST ? new Colleague(person, "", Standing.OWN_PASSWORD)
                    : new Colleague(person, in.readUTF(), Standing.valueOf(in.readUTF()));
            Instant since = form == Form.WITH_DAY ? Instant.ofEpochSecond(in.readLong()) : Instant.EPOCH;
            members.add(new Member(colleague, since, bytes(in), bytes(in), bytes(in)));
        }
    }

    private void save() {
        try {
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(plain);
            out.writeInt(members.size());
            for (Member m : members) {
                out.writeUTF(m.person().id().value());
                out.writeUTF(m.person().name());
                out.writeUTF(m.person().role().value());
                out.writeUTF(m.colleague().staffNumber());
                out.writeUTF(m.colleague().standing().name());
                out.writeLong(m.since().getEpochSecond());
                bytes(out, m.salt());
                bytes(out, m.wrappedKey());
                bytes(out, m.pin());
            }
            files.replace(FILE, Sealing.seal(key, plain.toByteArray(), BOUND));
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
