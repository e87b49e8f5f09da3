package org.amends.app.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.amends.app.folder.PracticeFolder;
import org.amends.core.adoption.PackLook;
import org.amends.core.adoption.TakePack;
import org.amends.core.casefile.CaseFile;
import org.amends.core.comparison.Difference;
import org.amends.core.complaint.Channel;
import org.amends.core.fault.Fault;
import org.amends.core.printing.Printers;
import org.amends.core.hall.HallEvent;
import org.amends.core.people.Person;
import org.amends.core.permission.Holders;
import org.amends.core.people.RoleId;
import org.amends.core.policy.PolicyId;
import org.amends.core.refusal.Refusal;
import org.amends.core.staff.ChangeStaff.Yes;
import org.amends.fixtures.FakePrinters;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.pack.PackCover;
import org.amends.pack.SignedPack;
import org.amends.pack.archive.IssuerKeys;
import org.amends.pack.keep.PackInbox;
import org.amends.store.StoreSeams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack file on its way into force at a counter, over the real vault, chain and shelf of a practice store. */
class ImportedPackTest {
    private static final Path GOOD = Path.of("src/test/resources/packs/good");
    private static final String PASSWORD = PracticeFolder.SUPERVISOR_PASSWORD;
    private static final Printers NONE = new FakePrinters();
    private final KeyPair issuer = IssuerKeys.fresh();
    private final Clock clock = Clock.fixed(Cases.NOW, Stores.ZONE);
    @TempDir
    Path home;
    private CounterDoor door;
    private TakePack take;

    @BeforeEach
    void practise() throws IOException {
        copy("assets/packs/cn-base", "", "");
        start();
    }

    @AfterEach
    void close() {
        door.close();
    }

    private void start() {
        Seeded seams = new Seeded(System.identityHashCode(new Object()));
        door = new CounterDoor(home.resolve("data"), Assets.in(home.resolve("assets")), NONE,
                new StoreSeams(seams, seams, clock, Stores.ZONE));
        door.practise();
        OpenCounter open = door.open();
        take = new TakePack(new PackInbox(open.policies(), clock), open.opened().vault(), open.store().hallLog(),
                () -> door.open().session().actor(), new Holders(() -> supervisors(open)));
    }

    private void restart() {
        door.close();
        start();
    }

    private static List<Person> supervisors(OpenCounter open) {
        return open.opened().vault().people().stream().filter(p -> p.role().equals(RoleId.SUPERVISOR)).toList();
    }

    /** A copy of the good pack with one text changed in every file that has it. */
    private Path copy(String name, String from, String to) throws IOException {
        Path target = home.resolve(name);
        try (Stream<Path> walk = Files.walk(GOOD)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                Path file = target.resolve(GOOD.relativize(path).toString());
                Files.createDirectories(file.getParent());
                String text = Files.readString(path);
                Files.writeString(file, from.isEmpty() ? text : text.replace(from, to));
            }
        }
        return target;
    }

    private String signed(Path pack) throws InvalidKeyException {
        Path file = home.resolve(pack.getFileName() + ".amendspack");
        SignedPack.sign(pack, issuer.getPrivate(), issuer.getPublic(), file);
        return file.toString();
    }

    private Path newer() throws IOException {
        Path pack = copy("newer", "\"version\": \"0.1.0\"", "\"version\": \"0.2.0\"");
        Path authority = pack.resolve("authority.json");
        Files.writeString(authority, Files.readString(authority).replace("\"50.00\"", "\"80.00\""));
        return pack;
    }

    private Yes yes(String password) {
        return new Yes(supervisors(door.open()).getFirst().id(), password.toCharArray(), "电话里和发布人核对过");
    }

    private String version() {
        return door.open().policies().present().id().version();
    }

    private PackLook look(String file) {
        return take.look(file, take.now());
    }

    private PackLook.Ready trusted(String file) {
        PackLook.Stranger stranger = (PackLook.Stranger) look(file);
        assertThat(take.trust(stranger.issuer(), stranger.issuer().fingerprint().substring(24), yes(PASSWORD))).isEmpty();
        return (PackLook.Ready) look(file);
    }

    private static String key(PackLook look) {
        return look instanceof PackLook.Refused(Refusal why) ? why.key() : look.getClass().getSimpleName();
    }

    @Test
    void aStrangersPackIsNotEvenReadUntilHisFingerprintIsCompared() throws IOException, InvalidKeyException {
        String file = signed(newer());
        PackLook.Stranger stranger = (PackLook.Stranger) look(file);
        assertThat(stranger.issuer().fingerprint()).isEqualTo(IssuerKeys.fingerprint(issuer.getPublic()));
        assertThat(take.trust(stranger.issuer(), "00000000", yes(PASSWORD))).get().extracting(Refusal::key)
                .isEqualTo("pack.fingerprint");
        String ending = stranger.issuer().spoken().substring(30).toUpperCase(java.util.Locale.ROOT);
        assertThat(take.trust(stranger.issuer(), ending, yes("not this one"))).get().extracting(Refusal::key)
                .isEqualTo("password.wrong");
        assertThat(look(file)).isEqualTo(stranger);
        assertThat(take.trust(stranger.issuer(), ending, yes(PASSWORD))).isEmpty();
        assertThat(look(file)).isInstanceOf(PackLook.Ready.class);
        assertThat(take.distrust(stranger.issuer(), yes(PASSWORD))).isEmpty();
        assertThat(look(file)).isEqualTo(stranger);
    }

    @Test
    void saysInPlainWordsWhoGetsMore() throws IOException, InvalidKeyException {
        PackLook.Ready ready = trusted(signed(newer()));
        assertThat(ready.differences()).extracting(Difference::direction).containsOnly(Difference.Direction.MORE);
        assertThat(ready.differences()).extracting(d -> d.words().zh())
                .contains("柜员的关怀补偿额度（每单）：50.00 元 改为 80.00 元");
    }

    @Test
    void isInForceAtOnceAndStaysOverRestartsWhileOpenCasesKeepTheirs() throws IOException, InvalidKeyException {
        PolicyId first = door.open().policies().present().id();
        CaseFile open = door.open().recovery().open(door.open().session().actor(), Channel.COUNTER).saved();
        PackLook.Ready ready = trusted(signed(newer()));
        assertThat(take.take(ready, yes("not this one"))).get().extracting(Refusal::key).isEqualTo("password.wrong");
        assertThat(version()).isEqualTo("0.1.0");
        assertThat(take.take(ready, yes(PASSWORD))).isEmpty();
        assertThat(version()).isEqualTo("0.2.0");
        assertThat(door.open().policies().find(first)).as("for open cases").isPresent();
        assertThat(door.open().recovery().open(door.open().session().actor(), Channel.COUNTER).saved().progress().policy())
                .as("of a new case").isEqualTo(ready.header().id());
        assertThat(door.open().store().cases().find(open.ref().id())).get()
                .extracting(file -> file.progress().policy()).as("of the open case").isEqualTo(first);
        HallEvent.PackTaken event = door.open().store().hallLog().all(HallEvent.PackTaken.class).getLast();
        assertThat(event.policy()).isEqualTo(ready.header().id());
        assertThat(event.approval()).get().extracting(a -> a.reason()).isEqualTo("电话里和发布人核对过");
        restart();
        assertThat(version()).as("the shipped one does not come back").isEqualTo("0.2.0");
        assertThat(door.open().found()).isEmpty();
        assertThat(door.open().policies().find(first)).isPresent();
        assertThat(take.now().issuers()).hasSize(1);
        assertThat(key(look(home.resolve("newer.amendspack").toString()))).isEqualTo("pack.same");
    }

    @Test
    void aLaterEditionThatShipsFollowsAnImportedOne() throws IOException, InvalidKeyException {
        take.take(trusted(signed(newer())), yes(PASSWORD));
        copy("assets/packs/cn-base", "\"version\": \"0.1.0\"", "\"version\": \"0.3.0\"");
        assertThat(PackCover.edition(home.resolve("assets/packs/cn-base"))).isPresent();
        restart();
        assertThat(version()).isEqualTo("0.3.0");
    }

    @Test
    void anotherPackByIdStaysThoughTheShippedOneIsNewer() throws IOException, InvalidKeyException {
        Path province = copy("province", "\"id\": \"cn-base\"", "\"id\": \"cn-province\"");
        assertThat(take.take(trusted(signed(province)), yes(PASSWORD))).isEmpty();
        copy("assets/packs/cn-base", "\"version\": \"0.1.0\"", "\"version\": \"9.0.0\"");
        restart();
        assertThat(door.open().policies().present().id().pack()).isEqualTo("cn-province");
    }

    /** The chain says what is in force; a note changed on the disk does not. */
    @Test
    void changingTheNoteOnTheDiskChangesNothing() throws IOException, InvalidKeyException {
        String before = door.open().policies().present().id().sha256();
        take.take(trusted(signed(newer())), yes(PASSWORD));
        Path note = home.resolve("data/practice/packs/present");
        Files.writeString(note, before);
        restart();
        assertThat(version()).isEqualTo("0.2.0");
        Files.delete(note);
        restart();
        assertThat(version()).isEqualTo("0.2.0");
    }

    @Test
    void aHarmedImportedPackIsToldAndTheShippedOneGoesOn() throws IOException, InvalidKeyException {
        PackLook.Ready ready = trusted(signed(newer()));
        take.take(ready, yes(PASSWORD));
        Files.writeString(home.resolve("data/practice/packs").resolve(ready.header().id().sha256()).resolve("authority.json"),
                "{}");
        restart();
        assertThat(version()).isEqualTo("0.1.0");
        assertThat(door.open().found()).get().extracting(Fault::code)
                .isEqualTo(org.amends.core.fault.FaultCode.PACK_BROKEN);
    }

    @Test
    void whatMayNotActHereIsSaidInOneSentenceEach() throws IOException, InvalidKeyException {
        trusted(signed(newer()));
        assertThat(key(look("/no/such/file"))).isEqualTo("pack.file.none");
        assertThat(key(look("\0"))).isEqualTo("pack.file.none");
        assertThat(key(look(signed(copy("late", "2026-01-01\", \"to\": \"2027", "2027-01-01\", \"to\": \"2027")))))
                .isEqualTo("pack.not-yet-valid");
        assertThat(key(look(signed(copy("gone", "\"to\": \"2027-12-31\"", "\"to\": \"2026-02-01\"")))))
                .isEqualTo("pack.expired");
        assertThat(key(look(signed(copy("old", "\"version\": \"0.1.0\"", "\"version\": \"0.0.9\"")))))
                .isEqualTo("pack.older-than-present");
        assertThat(key(look(signed(copy("pounds", "\"CNY\"", "\"GBP\""))))).isEqualTo("pack.other-currency");
        assertThat(key(look(signed(copy("same", "", ""))))).isEqualTo("pack.same");
        byte[] whole = Files.readAllBytes(home.resolve("newer.amendspack"));
        Files.write(home.resolve("half.amendspack"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(look(home.resolve("half.amendspack").toString())).isInstanceOfSatisfying(PackLook.Broken.class,
                broken -> assertThat(broken.faults()).hasSize(1));
        assertThat(version()).isEqualTo("0.1.0");
    }

    @Test
    void allFaultsOfATrustedButBrokenPackAreListedAtTheirPlace() throws IOException, InvalidKeyException {
        trusted(signed(newer()));
        Path broken = copy("broken", "\"card-quality\"", "\"card-lost\"");
        Files.writeString(broken.resolve("authority.json"), Files.readString(broken.resolve("authority.json"))
                .replace("\"500.00\"", "\"5.00\""));
        assertThat(look(signed(broken))).isInstanceOfSatisfying(PackLook.Broken.class, look -> assertThat(look.faults())
                .extracting(f -> f.place()).contains("authority.json:4 /roles/1/perCase"));
    }

    /** What was looked at is what is taken: a file changed in between is not. */
    @Test
    void aFileChangedAfterTheLookIsNotTaken() throws IOException, InvalidKeyException {
        String file = signed(newer());
        PackLook.Ready ready = trusted(file);
        Path other = newer();
        Files.writeString(other.resolve("README.md"), "more");
        signed(other);
        Yes yes = yes(PASSWORD);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> take.take(ready, yes)).isInstanceOf(Fault.class);
        assertThat(version()).isEqualTo("0.1.0");
        assertThat(door.open().store().hallLog().all(HallEvent.PackTaken.class)).hasSize(1);
    }
}
