package org.amends.core.permission;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.core.adoption.IssuerKey;
import org.amends.core.adoption.SwitchMechanism;
import org.amends.core.adoption.TakePack;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.CaseNumber;
import org.amends.core.casefile.CaseRef;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.caseload.CaseQuery;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.Murmur;
import org.amends.core.customer.Personal;
import org.amends.core.murmur.Murmurs;
import org.amends.core.dayend.CloseDay;
import org.amends.core.dayend.DaySignatures;
import org.amends.core.dayend.Sealing;
import org.amends.core.dayend.Signature;
import org.amends.core.dayend.SupervisorSignatures;
import org.amends.core.hall.ChangeHall;
import org.amends.core.hall.HallDetails;
import org.amends.core.language.Wording;
import org.amends.core.people.Actor;
import org.amends.core.people.Admission;
import org.amends.core.people.Approval;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.people.StepUp;
import org.amends.core.policy.HallPolicies;
import org.amends.core.policy.Mechanism;
import org.amends.core.privacy.CaseCopies;
import org.amends.core.privacy.EraseCustomer;
import org.amends.core.privacy.HandOutCopy;
import org.amends.core.privacy.PrivacyOffice;
import org.amends.core.recovery.Acted;
import org.amends.core.register.CustomerId;
import org.amends.core.recovery.Recovery;
import org.amends.core.rescue.HallCodes;
import org.amends.core.rescue.RenewHallKey;
import org.amends.core.shift.ChangeShift;
import org.amends.core.staff.ChangeStaff;
import org.amends.core.staff.StaffChange;
import org.amends.core.visit.Joinings;
import org.amends.core.visit.MeetCustomer;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Counter;
import org.amends.fixtures.Days;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.fixtures.InMemoryHallLog;
import org.amends.fixtures.Offices;
import org.amends.fixtures.Packs;
import org.amends.fixtures.Rounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks every service that acts in somebody's name with every role, at a counter with an administrator and at one without. */
class RightsWalkTest {
    private static final List<RoleId> ROLES = List.of(RoleId.CLERK, RoleId.SUPERVISOR, new RoleId("district"), RoleId.ADMINISTRATOR);
    private static final String WORK = "clerk supervisor district";
    private static final String ABOVE = "supervisor district";
    private static final String ADMIN = "administrator";
    /** Whoever hands an actor on without deciding anything: records, ports, and what acts through the recovery. */
    private static final Set<String> DECIDES_NOTHING = Set.of("Recorded", "Session", "Situation", "HallLog", "NoteIssue",
            "PermittedCases", "Door", "Holders", "EndRetention", "Handling", "Orders", "AnswerOrders", "LapsedPromises");

    private final InMemoryHallLog log = new InMemoryHallLog();
    private final Days days = new Days();
    private final List<Person> staff = new ArrayList<>();
    private final StepUp stepUp = (who, password, order) -> new Admission.Granted<>(new Approval(who,
            person(who).role(), Cases.NOW, order.limit(), order.reason(), "x"));

    private Person person(PersonId who) {
        return staff.stream().filter(p -> p.id().equals(who)).findFirst().orElseThrow();
    }

    private static Person of(RoleId role) {
        return new Person(new PersonId("p-" + role.value()), role.value(), role);
    }

    private Holders holders() {
        return new Holders(() -> staff);
    }

    /** Each act, whoever does it or says yes to it, and which roles may where an administrator is. */
    private Map<String, Act> acts() {
        return Map.ofEntries(
                Map.entry("Recovery begins", new Act(WORK, this::begins)),
                Map.entry("Recovery acts", new Act(WORK, this::acts)),
                Map.entry("PermittedCases sees", new Act(WORK, this::sees)),
                Map.entry("MeetCustomer finds", new Act(WORK, this::finds)),
                Map.entry("CloseDay seals", new Act(WORK, this::seals)),
                Map.entry("SupervisorSignatures sign", new Act(ABOVE, this::signs)),
                Map.entry("EraseCustomer", new Act(ABOVE, this::erases)),
                Map.entry("HandOutCopy", new Act(ABOVE, this::copies)),
                Map.entry("ReleaseLock", new Act(ABOVE + " " + ADMIN, this::releases)),
                Map.entry("ChangeHall", new Act(ADMIN, this::changesHall)),
                Map.entry("JoinHeadOffice", new Act(ADMIN, role -> Offices.joins(by(role), holders()))),
                Map.entry("ChangeStaff", new Act(ADMIN, this::changesStaff)),
                Map.entry("TakePack trusts", new Act(ADMIN, this::trusts)),
                Map.entry("RenewHallKey", new Act(ADMIN, this::renewsHallKey)),
                Map.entry("Murmurs", new Act(WORK, this::notes)),
                Map.entry("HallRounds", new Act(WORK, role -> Rounds.looks(by(role)))),
                Map.entry("Joinings", new Act(WORK, this::joins)),
                Map.entry("ChangeShift takes over", new Act(WORK, this::takesOver)),
                Map.entry("SwitchMechanism", new Act(ADMIN, this::switches)));
    }

    private record Act(String roles, java.util.function.Predicate<RoleId> allowed) {
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyServiceKnowsWhoMay(boolean hasAdministrator) {
        acts().forEach((name, act) -> {
            Set<String> allowed = new TreeSet<>();
            for (RoleId role : ROLES) {
                if (!role.equals(RoleId.ADMINISTRATOR) || hasAdministrator) {
                    everybody(hasAdministrator);
                    if (act.allowed().test(role)) {
                        allowed.add(role.value());
                    }
                }
            }
            String expected = hasAdministrator ? act.roles() : act.roles().equals(ADMIN) ? ABOVE : act.roles().replace(" " + ADMIN, "");
            assertThat(allowed).as(name).containsExactlyInAnyOrder(expected.split(" ", -1));
        });
    }

    /** A service added without a row here is found. */
    @Test
    void noServiceIsLeftOut() {
        Set<String> walked = Stream.concat(acts().keySet().stream().map(name -> name.replaceAll(" .*", "")),
                Stream.of("PrivacyOffice")).collect(Collectors.toSet());
        List<String> left = new ClassFileImporter().importPackages("org.amends.core").stream()
                .filter(type -> type.getCodeUnits().stream().anyMatch(RightsWalkTest::takesActor))
                .map(JavaClass::getSimpleName).filter(name -> !name.endsWith("Test") && !walked.contains(name)
                        && !DECIDES_NOTHING.contains(name)).distinct().toList();
        assertThat(left).isEmpty();
    }

    private static boolean takesActor(JavaCodeUnit unit) {
        return !unit.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PRIVATE)
                && !unit.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
                && unit.getParameterTypes().stream().anyMatch(t -> t.getName().contains("org.amends.core.people.Actor"));
    }

    private void everybody(boolean hasAdministrator) {
        staff.clear();
        ROLES.stream().filter(r -> hasAdministrator || !r.equals(RoleId.ADMINISTRATOR)).map(RightsWalkTest::of).forEach(staff::add);
    }

    private static Supplier<Actor> by(RoleId role) {
        return () -> new Actor(of(role).id(), role, "s");
    }

    private Recovery recovery() {
        return Desks.recovery(new InMemoryCaseFiles(), Packs.policies());
    }

    private boolean begins(RoleId role) {
        return recovery().open(by(role).get(), Channel.COUNTER) instanceof Acted.Saved;
    }

    private boolean acts(RoleId role) {
        Recovery recovery = recovery();
        CaseFile file = recovery.open(Cases.CLERK, Channel.COUNTER).saved();
        return recovery.perform(file, by(role).get(), Cases.acts().getFirst()) instanceof Acted.Saved;
    }

    private boolean sees(RoleId role) {
        CaseRef ref = days.opened(Days.MONDAY, Cases.acts().getFirst());
        CaseFiles seen = new PermittedCases(days.files, by(role));
        boolean sees = seen.find(ref.id()).isPresent();
        assertThat(seen.byNumber(ref.number()).isPresent()).isEqualTo(sees);
        assertThat(seen.history(ref.id()).isEmpty()).isEqualTo(!sees);
        assertThat(seen.rows(CaseQuery.inHand()).isEmpty()).isEqualTo(!sees);
        return sees;
    }

    private boolean finds(RoleId role) {
        MeetCustomer meet = Desks.meet(Desks.CLOCK);
        String name = Desks.meet(Desks.CLOCK).find(Cases.CLERK, "王", 5).isEmpty() ? "1" : "王";
        return !meet.find(by(role).get(), name, 5).isEmpty();
    }

    private boolean seals(RoleId role) {
        CloseDay close = days.closeDay();
        Approval signed = new Approval(new PersonId("p-supervisor"), RoleId.SUPERVISOR, Cases.NOW, "day", "", "x");
        return !(close.seal(new Days().books().of(Days.MONDAY), by(role).get(), signed) instanceof Sealing.Refused(var why) && why.key().startsWith("right."));
    }

    private boolean signs(RoleId role) {
        DaySignatures signatures = new SupervisorSignatures(() -> staff, stepUp);
        return signatures.sign(days.books().of(Days.MONDAY), of(role).id(), "x".toCharArray()) instanceof Signature.Given;
    }

    private PrivacyOffice office() {
        return new PrivacyOffice(() -> staff, stepUp, by(RoleId.CLERK));
    }

    private static PrivacyOffice.Yes yes(RoleId role) {
        return new PrivacyOffice.Yes(of(role).id(), "x".toCharArray(), "客户来信");
    }

    private boolean erases(RoleId role) {
        Days closed = new Days();
        CaseRef ref = closed.opened(Days.MONDAY, new org.amends.core.casefile.CaseEvent.Closed());
        return new EraseCustomer(closed.files, log, id -> { }, office()).erase(ref.id(), yes(role)).isEmpty();
    }

    private boolean copies(RoleId role) {
        CaseRef ref = days.opened(Days.MONDAY, Cases.acts().getFirst());
        HandOutCopy.Files files = new HandOutCopy.Files(new CaseCopies() {
            @Override
            public List<CaseId> ofSameCustomer(CaseId id) {
                return List.of(id);
            }

            @Override
            public Map<String, byte[]> bundle(CaseId id) {
                return Map.of();
            }
        }, (CaseNumber number, Map<String, byte[]> bytes) -> "there");
        return new HandOutCopy(days.files, log, files, office())
                .copy(ref.id(), HandOutCopy.Extent.THIS_CASE, yes(role), new ArrayList<>()).isEmpty();
    }

    private boolean releases(RoleId role) {
        Counter counter = Counter.of(staff);
        return counter.locks().release(of(new RoleId("second")).id(), of(role).id(), Counter.PASSWORD.toCharArray()).isEmpty();
    }

    private boolean changesHall(RoleId role) {
        return new ChangeHall(Books.hall(), log, by(role), holders()).change(new HallDetails("别的厅", "", "", "")).isEmpty();
    }

    private boolean changesStaff(RoleId role) {
        return new ChangeStaff(Books.of(staff), stepUp, log, by(RoleId.CLERK), new org.amends.fixtures.Seeded(3)).change(
                new StaffChange.Add("何静", "", RoleId.CLERK), new ChangeStaff.Yes(of(role).id(), "x".toCharArray(), "新来"))
                instanceof ChangeStaff.Done;
    }

    private boolean trusts(RoleId role) {
        return new TakePack(new org.amends.desk.settings.pack.OnePackGate(), stepUp, new InMemoryHallLog(), by(RoleId.CLERK), holders())
                .trust(new IssuerKey("0123456789abcdef", "key"), "89abcdef",
                        new ChangeStaff.Yes(of(role).id(), "x".toCharArray(), "核对过")).isEmpty();
    }

    private boolean switches(RoleId role) {
        HallPolicies policies = new HallPolicies(Packs.policies());
        return new SwitchMechanism(Packs.policy().header(), policies, new SwitchMechanism.Door(new InMemoryHallLog(),
                by(RoleId.CLERK), stepUp, holders())).turn(new SwitchMechanism.Switch(Mechanism.GOODWILL, true),
                        new ChangeStaff.Yes(of(role).id(), "x".toCharArray(), "没有预算")).isEmpty();
    }

    private boolean renewsHallKey(RoleId role) {
        return new RenewHallKey(() -> new HallCodes("one", "two"), stepUp, new InMemoryHallLog(), by(RoleId.CLERK), holders())
                .renew(new ChangeStaff.Yes(of(role).id(), "x".toCharArray(), "换保管人")) instanceof RenewHallKey.Made;
    }

    private boolean notes(RoleId role) {
        InMemoryCaseFiles files = new InMemoryCaseFiles();
        Murmur waits = new Murmur(Murmur.Tag.WAITING, Personal.of("排了四十分钟"), Murmur.Noticed.SIGNED_IN);
        return new Murmurs(new PermittedCases(files, by(role)), Desks.recovery(files), by(role)).note(Channel.COUNTER, waits) instanceof Acted.Saved;
    }

    private boolean joins(RoleId role) {
        InMemoryHallLog own = new InMemoryHallLog();
        CustomerId one = new CustomerId(new UUID(1, 1));
        new Joinings(own).join(by(role).get(), one, new CustomerId(new UUID(2, 2)));
        return new Joinings(own).all(one).size() == 2;
    }

    private boolean takesOver(RoleId role) {
        InMemoryCaseFiles files = new InMemoryCaseFiles();
        Recovery recovery = Desks.recovery(files, Packs.policies());
        recovery.open(Cases.CLERK, Channel.COUNTER);
        ChangeShift change = new ChangeShift(new PermittedCases(files, by(role)), recovery, () -> staff, by(role));
        return change.now().others().stream().anyMatch(line -> change.takeOver(line) instanceof Acted.Saved);
    }
}
