package org.amends.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.amends.core.people.Admission;
import org.amends.core.people.Approval;
import org.amends.core.people.ApprovalOrder;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.Staff;
import org.amends.core.people.StepUp;
import org.amends.core.permission.Holders;
import org.amends.core.permission.Right;
import org.amends.core.session.TryBook;
import org.amends.core.staff.Colleague;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.DiskFiles;
import org.amends.journal.file.StoreFiles;
import org.amends.vault.seal.Derivation;
import org.amends.vault.seal.Sealing;
import org.amends.vault.seal.StoreKeys;

/**
 * Opens the store for the right people. Signing in is unwrapping the data key: no password is kept in any form. A wrong
 * password and an unknown person take the same time and get the same answer. Slow on purpose; off the FX thread.
 */
public final class Vault implements Staff, StepUp, TryBook {
    private static final PersonId NOBODY = new PersonId("");

    private final StoreFiles files;
    private final byte[] deviceSecret;
    private final Roster roster;
    private final Throttle throttle;
    private final Clock clock;

    private Vault(StoreFiles files, byte[] deviceSecret, Clock clock) {
        this.files = files;
        this.deviceSecret = deviceSecret;
        this.clock = clock;
        this.roster = new Roster(files, deviceSecret);
        this.throttle = new Throttle(files, deviceSecret, clock);
        throttle.load(roster.members().isEmpty() ? Throttle.Expected.ABSENT : Throttle.Expected.PRESENT);
    }

    /** The vault of this data folder; makes the folder and its device secret when they are missing. */
    public static Vault at(Path folder, Clock clock) {
        try {
            return new Vault(new DiskFiles(folder), DeviceSecret.read(folder), clock);
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    /** Who comes in by the hall's key, and the password they choose. */
    public record Newcomer(Person person, char[] password) {
    }

    /**
     * Opens a store nobody can sign in to by the two codes of the hall's key, and lets a newcomer in. Without the device secret the
     * list of colleagues cannot be read: it is set aside, and begins anew. Empty when a code is wrong; nothing is changed then.
     */
    public static Optional<StoreKeys> recover(Path folder, Clock clock, RecoveryCodes codes, Newcomer next) {
        try {
            DiskFiles files = new DiskFiles(folder);
            Optional<StoreKeys> keys = new HallKey(files).open(codes);
            if (keys.isPresent()) {
                DeviceSecret.forgetWhatItSealed(folder);
                Vault vault = at(folder, clock);
                vault.add(keys.get(), next.person(), next.password());
            }
            return keys;
        } catch (IOException e) {
            throw DiskFaults.of(e);
        } finally {
            Arrays.fill(next.password(), '\0');
        }
    }

    /** The keys by the two codes alone, for putting a folder back; lets nobody in. Empty when a code is wrong or none were ever made. */
    public static Optional<StoreKeys> byHallKey(Path folder, RecoveryCodes codes) {
        try {
            return new HallKey(new DiskFiles(folder)).open(codes);
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    /** New codes of the hall's key, for two people to keep; those before open nothing any more. */
    public synchronized RecoveryCodes renewHallKey(StoreKeys keys) {
        return new HallKey(files).renew(keys);
    }

    /** Whether anybody was ever set up here. */
    public boolean isSetUp() {
        return !roster.members().isEmpty();
    }

    /** Whoever may act here: those with a password of their own. A first password is good for choosing one alone. */
    @Override
    public List<Person> people() {
        return roster.members().stream().filter(Member::hasOwnPassword).map(Member::person).toList();
    }

    @Override
    public String nameOf(PersonId id) {
        return roster.find(id).map(m -> m.person().name()).orElse(id.value());
    }

    /** All, those who left too, in the order they came. */
    public List<Colleague> colleagues() {
        return roster.members().stream().map(Member::colleague).toList();
    }

    /** Makes the store's keys and its first person. */
    public synchronized StoreKeys setUp(Person first, char[] password) {
        if (isSetUp()) {
            throw new IllegalStateException("this store has people already");
        }
        StoreKeys keys = StoreKeys.fresh();
        add(keys, first, password);
        return keys;
    }

    /** Adds a person with a password of their own. The keys show that the caller has the store open. */
    public synchronized void add(StoreKeys keys, Person person, char[] password) {
        put(keys, new Colleague(person, "", Colleague.Standing.OWN_PASSWORD), password);
    }

    /** Adds a colleague, or gives one another password; the PIN stays only with those who choose their own. */
    synchronized void put(StoreKeys keys, Colleague colleague, char[] password) {
        byte[] salt = Sealing.random(16);
        SecretKey own = PasswordKey.derive(password, salt, deviceSecret);
        Person person = colleague.person();
        byte[] pin = colleague.standing() == Colleague.Standing.OWN_PASSWORD
                ? roster.find(person.id()).map(Member::pin).orElse(Member.NOTHING) : Member.NOTHING;
        roster.put(new Member(colleague, clock.instant(), salt, keys.wrappedUnder(own, bound(person)), pin));
        throttle.right(person.id());
    }

    /** Gives somebody who is here the password they chose; leaves it to its owner to wipe. */
    public synchronized void choose(StoreKeys keys, PersonId who, char[] password) {
        Colleague now = roster.find(who).map(Member::colleague).filter(Colleague::isHere).orElseThrow();
        put(keys, now.standing(Colleague.Standing.OWN_PASSWORD), password);
    }

    synchronized void retire(Colleague colleague) {
        roster.put(Member.retired(colleague.standing(Colleague.Standing.RETIRED), clock.instant()));
    }

    /** The open store's keys, or why not. Wipes the password. */
    public synchronized Admission<StoreKeys> open(PersonId who, char[] password) {
        try {
            PersonId counted = roster.find(who).map(m -> who).orElse(NOBODY);
            if (isLockedOut(counted)) {
                return new Admission.Locked<>();
            }
            int wait = throttle.waitSeconds(counted);
            if (wait > 0) {
                return new Admission.Wait<>(wait);
            }
            Optional<StoreKeys> keys = unwrap(who, password);
            if (keys.isEmpty()) {
                return new Admission.Wrong<>(throttle.wrong(counted));
            }
            throttle.right(counted);
            if (roster.find(who).orElseThrow().hasLapsed(clock.instant())) {
                keys.get().close();
                return new Admission.Lapsed<>();
            }
            return new Admission.Granted<>(keys.get());
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** Wrong passwords of this person since their last right one, for the log of the next sign-in. */
    public synchronized int wrongSoFar(PersonId who) {
        return throttle.wrongSoFar(roster.find(who).map(m -> who).orElse(NOBODY));
    }

    /** Whoever could be released by nobody is never locked out, only slowed: a store must not close for good by typing. */
    @Override
    public synchronized boolean isLockedOut(PersonId who) {
        return throttle.wrongSoFar(who) >= Throttle.LOCKED_AT && new Holders(this).who(Right.RELEASE).stream()
                .anyMatch(p -> !p.id().equals(who) && throttle.wrongSoFar(p.id()) < Throttle.LOCKED_AT);
    }

    @Override
    public synchronized void release(PersonId who) {
        throttle.right(who);
    }

    @Override
    public synchronized Admission<Approval> approve(PersonId who, char[] password, ApprovalOrder order) {
        boolean may = roster.find(who).filter(Member::hasOwnPassword).isPresent();
        return switch (open(may ? who : NOBODY, password)) {
            case Admission.Granted<StoreKeys> granted -> {
                try (StoreKeys keys = granted.what()) {
                    yield new Admission.Granted<>(approval(who, keys, order));
                }
            }
            case Admission<StoreKeys> no -> no.denied();
        };
    }

    /** The digest binds who, what, which limit, why and when; made only with the store's own key for approvals. */
    private Approval approval(PersonId who, StoreKeys keys, ApprovalOrder order) {
        var now = clock.instant();
        String said = String.join("\n", who.value(), order.matter(), order.limit(), order.reason(), now.toString());
        byte[] proof = Derivation.hmac(keys.of("approval/" + who.value()).getEncoded(),
                said.getBytes(StandardCharsets.UTF_8));
        Person person = roster.find(who).orElseThrow().person();
        return new Approval(who, person.role(), now, order.limit(), order.reason(), HexFormat.of().formatHex(proof));
    }

    private Optional<StoreKeys> unwrap(PersonId who, char[] password) {
        Optional<Member> member = roster.find(who).filter(m -> m.colleague().isHere());
        byte[] salt = member.map(Member::salt).orElseGet(() -> new byte[16]);
        SecretKey own = PasswordKey.derive(password, salt, deviceSecret);
        return member.flatMap(m -> StoreKeys.unwrap(own, m.wrappedKey(), bound(m.person())));
    }

    /** Whether this is the password of somebody whose store stands open; counts no tries, so never for letting in. */
    public synchronized boolean isPassword(PersonId who, char[] password) {
        return unwrap(who, password).map(keys -> {
            keys.close();
            return true;
        }).orElse(false);
    }

    /** A PIN that opens a locked screen of a live session; six to eight digits. */
    public synchronized void setPin(StoreKeys keys, PersonId who, char[] pin) {
        Member member = roster.find(who).orElseThrow();
        roster.put(member.withPin(ScreenPin.seal(keys, who, pin, deviceSecret)));
    }

    /** Whether this PIN opens the screen that this person locked. */
    public synchronized boolean isPin(StoreKeys keys, PersonId who, char[] pin) {
        return roster.find(who).map(m -> ScreenPin.fits(keys, m, pin, deviceSecret)).orElse(false);
    }

    public boolean hasPin(PersonId who) {
        return roster.find(who).map(m -> m.pin().length > 0).orElse(false);
    }

    /** The role is part of what the key is wrapped for: a role edited in the file opens nothing. */
    private static byte[] bound(Person person) {
        return (person.id().value() + "/" + person.role().value()).getBytes(StandardCharsets.UTF_8);
    }
}
