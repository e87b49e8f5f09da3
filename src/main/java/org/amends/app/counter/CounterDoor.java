package org.amends.app.counter;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.amends.app.folder.CounterFile;
import org.amends.app.folder.FolderNote;
import org.amends.app.folder.PracticeFolder;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.hall.Hall;
import org.amends.core.hall.HallEvent;
import org.amends.core.people.Admission;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.printing.Printer;
import org.amends.core.printing.Printers;
import org.amends.core.permission.Holders;
import org.amends.core.session.CounterPlan;
import org.amends.core.session.ReleaseLock;
import org.amends.core.session.Session;
import org.amends.core.session.SetUp;
import org.amends.core.session.SignIn;
import org.amends.core.session.TryBook;
import org.amends.core.staff.Colleague;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.DiskFiles;
import org.amends.pack.PackCover;
import org.amends.pack.keep.Seal;
import org.amends.pack.keep.Trust;
import org.amends.store.StoreSeams;
import org.amends.store.StoreSession;
import org.amends.vault.Vault;
import org.amends.vault.seal.StoreKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way in and out of the counter, over vault and store. Store thread. */
public final class CounterDoor implements SignIn, SetUp {
    /** What a counter works by until another pack is chosen. Each pack has practice data of its own: two currencies never mix. */
    private static final String FIRST_PACK = "cn-base";
    private static final Logger LOG = LoggerFactory.getLogger(CounterDoor.class);

    private final Path folder;
    private final Assets assets;
    private final Printers printers;
    private final StoreSeams seams;
    private final CounterFile counter;
    private Vault vault;
    private final FolderNote note;
    private Closeable desk;
    private OpenCounter open;

    public CounterDoor(Path folder, Assets assets, Printers printers, StoreSeams seams) {
        this.folder = folder;
        this.assets = assets;
        this.printers = printers;
        this.seams = seams;
        this.counter = new CounterFile(folder, seams.zone());
        this.note = new FolderNote(folder);
    }

    /** What is open now; throws when nobody is in. */
    public OpenCounter open() {
        if (open == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return open;
    }

    /** The same; empty when nobody is in. */
    public Optional<OpenCounter> present() {
        return Optional.ofNullable(open);
    }

    @Override
    public boolean isSetUp() {
        note.expectPlace();
        holdDesk();
        if (!vault().isSetUp()) {
            vault = null;
            note.expectNone();
            return false;
        }
        note.keep();
        return true;
    }

    /** One desk on one folder: held from the first look until the program's end. */
    private void holdDesk() {
        if (desk != null) {
            return;
        }
        try {
            desk = new DiskFiles(folder).lock("desk.lock")
                    .orElseThrow(() -> new Fault(FaultCode.STORE_IN_USE, folder.toString()));
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    @Override
    public List<Person> people() {
        return vault().colleagues().stream().filter(Colleague::isHere).map(Colleague::person).toList();
    }

    @Override
    public Admission<Session> signIn(PersonId who, char[] password) {
        int wrongBefore = vault().wrongSoFar(who);
        return switch (vault().open(who, password)) {
            case Admission.Granted<StoreKeys> granted -> {
                Person person = people().stream().filter(p -> p.id().equals(who)).findFirst().orElseThrow();
                Hall hall = counter.hall().orElseThrow(() -> new Fault(FaultCode.FILE_UNREADABLE, "counter.properties"));
                yield new Admission.Granted<>(enter(new Entering(vault(), granted.what(), folder,
                        Seal.ofThisProgram(), wrongBefore), person, hall, Session.Mode.REAL));
            }
            case Admission<StoreKeys> no -> no.denied();
        };
    }

    @Override
    public Session practise() {
        note.expectPlace();
        String pack = shipped().id();
        Path practice = folder.resolve(pack.equals(FIRST_PACK) ? "practice" : "practice-" + pack);
        PracticeFolder.Unlocked unlocked = new PracticeFolder(practice, seams.clock()).open();
        return enter(new Entering(unlocked.vault(), unlocked.keys(), practice, Trust.ANY, 0), PracticeFolder.clerk(),
                PracticeFolder.hall(seams.zone()), Session.Mode.PRACTICE);
    }

    @Override
    public List<PackOffer> packs() {
        return assets.packs().stream().map(id -> offer(id, PackCover.of(assets.pack(id)))).toList();
    }

    private static PackOffer offer(String id, PackCover.Cover cover) {
        return new PackOffer(id, cover.region(), cover.edition(), cover.telephone());
    }

    @Override
    public List<String> printers() {
        return printers.all().stream().map(Printer::name).toList();
    }

    /** Whatever can fail without a trace is tried first; a try that got as far as the vault is taken up where it ended. */
    @Override
    public Session begin(CounterPlan plan, char[] password) {
        try {
            counter.keep(plan);
            CounterPacks.expect(CounterOpening.kept(folder, Seal.ofThisProgram()), shipped().id(), shipped().folder(), today());
            Person first = people().stream().filter(p -> p.name().equals(plan.supervisor())).findFirst()
                    .orElseGet(() -> new Person(new PersonId(seams.ids().next().toString()), plan.supervisor(),
                            RoleId.SUPERVISOR));
            StoreKeys keys = vault().isSetUp() ? again(first, password) : vault().setUp(first, password);
            Session session = enter(new Entering(vault(), keys, folder, Seal.ofThisProgram(), 0), first,
                    counter.hall().orElseThrow(), Session.Mode.REAL);
            note.keep();
            open().store().hallLog().record(session.actor(), new HallEvent.PersonAdded(first.id(), first.role()));
            return session;
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private StoreKeys again(Person first, char[] password) {
        if (vault().open(first.id(), password) instanceof Admission.Granted<StoreKeys>(StoreKeys keys)) {
            return keys;
        }
        throw new Fault(FaultCode.WRONG_KEY, folder.toString());
    }

    @Override
    public void signOut(Session session) {
        if (open != null && open.session().equals(session)) {
            try {
                open.store().hallLog().record(session.actor(), new HallEvent.SignedOut(session.person().id()));
            } finally {
                leave();
            }
        }
    }

    /** Closes everything, as at the program's end. */
    public void close() {
        try {
            leave();
        } finally {
            letDesk();
        }
    }

    private void leave() {
        if (open != null) {
            OpenCounter left = open;
            open = null;
            StoreKeys keys = left.opened().keys();
            StoreSession store = left.store();
            try (keys; store) {
                LOG.info("closing after {} events, {} unsealed", store.events(), store.seals().unsealed());
            }
        }
    }

    private void letDesk() {
        try {
            if (desk != null) {
                desk.close();
                desk = null;
            }
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    /** Seals what has stood unsealed for an hour; for a timer. */
    public void sealWhenDue() {
        if (open != null) {
            open.store().sealWhenDue();
        }
    }

    /** Lets in who came by the hall's key; what was known of the people is read anew. */
    Session enterRescued(StoreKeys keys, Person person) {
        vault = null;
        return enter(new Entering(vault(), keys, folder, Seal.ofThisProgram(), 0), person, counter.hall()
                .orElseThrow(() -> new Fault(FaultCode.FILE_UNREADABLE, "counter.properties")), Session.Mode.REAL);
    }

    List<Colleague> colleagues() {
        return vault().colleagues();
    }

    private Session enter(Entering entering, Person person, Hall hall, Session.Mode mode) {
        leave();
        open = new CounterOpening(shipped(), seams).open(entering, person, hall, mode);
        return open.session();
    }

    private CounterPacks.Shipped shipped() {
        String id = counter.find("pack").filter(p -> assets.packs().contains(p)).orElse(FIRST_PACK);
        return new CounterPacks.Shipped(id, assets.pack(id));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(seams.clock().instant(), seams.zone());
    }

    private Vault vault() {
        if (vault == null) {
            vault = Vault.at(folder, seams.clock());
        }
        return vault;
    }

    /** How somebody locked out is let try again. */
    public ReleaseLock locks() {
        return new ReleaseLock(this, new Holders(() -> vault().people()), new TryBook() {
            @Override
            public boolean isLockedOut(PersonId who) {
                return vault().isLockedOut(who);
            }

            @Override
            public void release(PersonId who) {
                vault().release(who);
            }
        }, session -> open().store().hallLog());
    }

    /** Where the data lie. */
    public Path folder() {
        return folder;
    }

    /** Small wishes of this counter. */
    public CounterFile counter() {
        return counter;
    }

    /** The hall as known before anybody signs in. */
    public Optional<Hall> hall() {
        return counter.hall();
    }
}
