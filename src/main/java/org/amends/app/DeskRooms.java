package org.amends.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.amends.app.counter.Assets;
import org.amends.app.counter.CounterDoor;
import org.amends.app.counter.OpenCounter;
import org.amends.app.counter.PickedFiles;
import org.amends.app.counter.SessionKeys;
import org.amends.app.counter.SessionLock;
import org.amends.app.hall.HallParts;
import org.amends.app.line.LineKeeper;
import org.amends.app.practice.PracticeCustomers;
import org.amends.core.adoption.SwitchMechanism;
import org.amends.core.backup.Backups;
import org.amends.core.adoption.TakePack;
import org.amends.core.dayend.SupervisorSignatures;
import org.amends.cli.Amends;
import org.amends.core.printing.Printers;
import org.amends.core.identity.Ids;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import org.amends.core.greenlist.GreenList;
import org.amends.core.hall.ChangeHall;
import org.amends.core.headoffice.JoinHeadOffice;
import org.amends.core.murmur.Murmurs;
import org.amends.core.people.Actor;
import org.amends.core.permission.Holders;
import org.amends.core.permission.Right;
import org.amends.core.policy.Mechanism;
import org.amends.core.privacy.EraseCustomer;
import org.amends.core.privacy.HandOutCopy;
import org.amends.core.privacy.PrivacyOffice;
import org.amends.core.rescue.HallCodes;
import org.amends.core.rescue.RenewHallKey;
import org.amends.core.session.OwnKeys;
import org.amends.core.session.ScreenLock;
import org.amends.core.session.Session;
import org.amends.core.session.Wishes;
import org.amends.core.shift.ChangeShift;
import org.amends.core.staff.ChangeStaff;
import org.amends.core.staff.StaffRoles;
import org.amends.core.visit.MeetCustomer;
import org.amends.desk.dayend.DayEndView;
import org.amends.desk.dayend.model.DayEndViewModel;
import org.amends.desk.followup.FollowUpScreen;
import org.amends.desk.followup.FollowUpViewModel;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.place.Place;
import org.amends.desk.kit.place.ScreenFactory;
import org.amends.desk.kit.theme.Manners;
import org.amends.desk.murmur.MurmurViewModel;
import org.amends.desk.promises.PromisesScreen;
import org.amends.desk.promises.PromisesViewModel;
import org.amends.desk.recovery.RecoveryScreen;
import org.amends.desk.recovery.RecoveryViewModel;
import org.amends.desk.recovery.award.GoodwillModel;
import org.amends.desk.recovery.evidence.EvidenceModel;
import org.amends.desk.recovery.paper.PrintShop;
import org.amends.desk.recovery.step.ConfirmModel;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.desk.settings.pack.PackViewModel;
import org.amends.desk.settings.switching.SwitchesViewModel;
import org.amends.pack.keep.PackInbox;
import org.amends.desk.settings.ColleaguesViewModel;
import org.amends.desk.settings.PasswordViewModel;
import org.amends.desk.settings.HallViewModel;
import org.amends.desk.settings.Installed;
import org.amends.desk.settings.SettingsParts;
import org.amends.desk.settings.SettingsScreen;
import org.amends.desk.settings.SettingsViewModel;
import org.amends.desk.settings.backup.BackupViewModel;
import org.amends.desk.settings.headoffice.HeadOfficeViewModel;
import org.amends.desk.settings.privacy.PrivacyViewModel;
import org.amends.desk.settings.rescue.HallKeyViewModel;
import org.amends.export.CopyFolder;
import org.amends.store.StoreSession;
import org.amends.desk.shell.Rooms;
import org.amends.desk.shift.ShiftScreen;
import org.amends.desk.shift.ShiftViewModel;
import org.amends.desk.today.TodayScreen;
import org.amends.desk.today.TodayViewModel;
import org.amends.sheet.EvidencePages;
import org.amends.sheet.Fonts;
import org.amends.sheet.PdfCleaner;
import org.amends.sheet.PdfRenderer;
import org.amends.vault.RecoveryCodes;
import org.amends.vault.Vault;
import org.amends.vault.VaultStaff;
import org.amends.vault.evidence.EvidenceCleaner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Joins each screen to what stands open behind the door. One call for each session. FX thread. */
final class DeskRooms {
    private static final Logger LOG = LoggerFactory.getLogger(DeskRooms.class);

    private final CounterDoor door;
    private final Tools tools;
    private final Care care;

    /** What outlives sessions. */
    record Tools(Background background, Clock clock, PdfRenderer renderer, Paper paper, Manners manners, Wishes wishes,
            Ids ids) {

        /** The printers, where saved sheets go, and what they are set in. */
        record Paper(Printers printers, Path sheets, Fonts fonts) {
        }

        Printers printers() {
            return paper.printers();
        }

        Path sheets() {
            return paper.sheets();
        }
    }

    /** What works by itself beside the desk: backups, and the line to head office. */
    record Care(Backups backups, LineKeeper line) {
    }

    DeskRooms(CounterDoor door, Tools tools, Care care) {
        this.door = door;
        this.tools = tools;
        this.care = care;
    }

    Rooms open(Session session) {
        OpenCounter counter = door.open();
        if (session.isPractice()) {
            tools.background().aside(() -> PracticeCustomers.into(counter.store().register(),
                    Assets.find().practiceCustomers(), LocalDate.now(tools.clock())), there -> { },
                    why -> LOG.warn("no customers to practise with: {}", why.getClass().getSimpleName()));
        }
        ScreenLock lock = new SessionLock(counter);
        PaperParts paper = new PaperParts(counter, tools);
        Map<Place, ScreenFactory> screens = new EnumMap<>(Place.class);
        if (Right.CASES.isOf(session.actor().role())) {
            work(counter, paper, screens);
        }
        SettingsViewModel settings = new SettingsViewModel(tools.manners(), session, lock, counter.policies(),
                new Installed(Amends.version(), door.folder().toString()), tools.background());
        OwnKeys own = new SessionKeys(counter, tools.wishes());
        Optional<HeadOfficeViewModel> office = session.isPractice() ? Optional.empty() : Optional.of(headOffice(counter));
        SettingsParts parts = new SettingsParts(settings, Optional.of(paper.printer()),
                session.isPractice() ? Optional.empty() : Optional.of(keys(counter, own)),
                session.isPractice() ? Optional.empty() : Optional.of(new BackupViewModel(care.backups(), tools.background())),
                session.isPractice() ? Optional.empty() : Optional.of(hallKey(counter)), office);
        screens.put(Place.SETTINGS, around -> new SettingsScreen(parts, around));
        return new Rooms(screens, lock, counter.found().map(fault -> fault),
                session.isPractice() ? Optional.empty() : Optional.of(own), slip(counter), office);
    }

    private static Murmurs murmurs(OpenCounter counter) {
        return new Murmurs(counter.cases(), counter.recovery(), () -> counter.session().actor());
    }

    private Optional<MurmurViewModel> slip(OpenCounter counter) {
        return counter.inForce().present().header().isOn(Mechanism.MURMUR) && Right.CASES.isOf(counter.session().actor().role())
                ? Optional.of(new MurmurViewModel(murmurs(counter), counter.store().drafts(), tools.background()))
                : Optional.empty();
    }

    /** What a counter is for; whoever only administers it has none of this. */
    private void work(OpenCounter counter, PaperParts paper, Map<Place, ScreenFactory> screens) {
        TodayViewModel today = new TodayViewModel(counter.cases(), counter.policies(), murmurs(counter), tools.clock(),
                tools.background());
        screens.put(Place.TODAY, around -> new TodayScreen(today, paper.queue(), tools.clock(), around));
        screens.put(Place.RECOVERY, recovery(counter, paper.shop()));
        screens.put(Place.PROMISES, promises(counter));
        screens.put(Place.SHEETS, paper.sheets());
        if (counter.inForce().present().header().isOn(Mechanism.FOLLOW_UP)) {
            screens.put(Place.FOLLOW_UPS, followUps(counter));
        }
        screens.put(Place.DAY_END, dayEnd(counter));
        screens.put(Place.SHIFT, shift(counter));
        screens.put(Place.HALL, new HallParts(counter, tools.clock(), tools.background(), tools.sheets()).screen());
    }

    private ScreenFactory shift(OpenCounter counter) {
        ShiftViewModel model = new ShiftViewModel(new ChangeShift(counter.cases(), counter.recovery(), counter.opened().vault(),
                () -> counter.session().actor()), counter.inForce(), counter.store().drafts(), tools.background());
        return around -> new ShiftScreen(model, around);
    }

    private SettingsParts.Keys keys(OpenCounter counter, OwnKeys own) {
        Holders holders = new Holders(counter.opened().vault());
        ChangeStaff staff = new ChangeStaff(new VaultStaff(counter.opened().vault(), counter.opened().keys()),
                counter.opened().vault(), counter.store().hallLog(), () -> counter.session().actor(), tools.ids());
        return new SettingsParts.Keys(new PasswordViewModel(own, tools.background()), new ColleaguesViewModel(staff,
                StaffRoles.of(counter.policies().present().authority()), tools.background()), new PackViewModel(new TakePack(
                new PackInbox(counter.policies(), tools.clock()), counter.opened().vault(), counter.store().hallLog(),
                () -> counter.session().actor(), holders), tools.background()), new SwitchesViewModel(new SwitchMechanism(
                counter.policies().present().header(), counter.inForce(), new SwitchMechanism.Door(counter.store().hallLog(),
                        () -> counter.session().actor(), counter.opened().vault(), holders)), tools.background()),
                new HallViewModel(new ChangeHall(
                door.counter(), counter.store().hallLog(), () -> counter.session().actor(), holders), tools.background()), privacy(counter));
    }

    private HallKeyViewModel hallKey(OpenCounter counter) {
        Vault vault = counter.opened().vault();
        return new HallKeyViewModel(new RenewHallKey(() -> {
            RecoveryCodes codes = vault.renewHallKey(counter.opened().keys());
            return new HallCodes(codes.first(), codes.second());
        }, vault, counter.store().hallLog(), () -> counter.session().actor(), new Holders(vault)), tools.background());
    }

    private HeadOfficeViewModel headOffice(OpenCounter counter) {
        HeadOfficeViewModel model = new HeadOfficeViewModel(care.line(), new JoinHeadOffice(care.line(), () -> counter.session().actor(),
                new Holders(counter.opened().vault())), tools.background());
        care.line().tell(model::show);
        return model;
    }

    private PrivacyViewModel privacy(OpenCounter counter) {
        StoreSession store = counter.store();
        PrivacyOffice office = new PrivacyOffice(counter.opened().vault(), counter.opened().vault(),
                () -> counter.session().actor());
        HandOutCopy copy = new HandOutCopy(counter.cases(), store.hallLog(), new HandOutCopy.Files(store.copies(),
                new CopyFolder(tools.sheets())::write), office);
        EraseCustomer erase = new EraseCustomer(counter.cases(), store.hallLog(), store::shred, office);
        return new PrivacyViewModel(new PrivacyViewModel.Services(counter.cases()::byNumber, copy, erase, office),
                tools.background());
    }

    private ScreenFactory recovery(OpenCounter counter, PrintShop shop) {
        Supplier<Actor> actor = () -> counter.session().actor();
        CaseDesk desk = new CaseDesk(counter.recovery(), counter.inForce(), actor, counter.store().drafts(),
                tools.background());
        GoodwillModel.Office office = new GoodwillModel.Office(counter.store().grants(), counter.opened().vault(),
                counter.opened().vault(), tools.clock());
        RecoveryViewModel.Services services = new RecoveryViewModel.Services(counter.recovery(),
                counter.cases(), office, shop, new EvidenceModel.Office(
                        counter.store().evidence(new EvidenceCleaner(PdfCleaner::clean)), new EvidencePages(), new PickedFiles(),
                        counter.opened().vault(), tools.clock()), people(counter));
        Wording followUp = new Wording(Texts.of("recovery", Language.ZH).get("followup.words"),
                Texts.of("recovery", Language.EN).get("followup.words"));
        return around -> new RecoveryScreen(new RecoveryViewModel(desk, services, around.language(),
                new ConfirmModel(desk, tools.clock(), tools.clock().getZone(),
                        new ConfirmModel.FollowUpCall(followUp, counter.session().person().name()))), around, tools.clock());
    }

    private RecoveryViewModel.Services.People people(OpenCounter counter) {
        MeetCustomer meet = meet(counter);
        return new RecoveryViewModel.Services.People(meet, new GreenList(counter.cases(), meet.past(), tools.clock()));
    }

    private MeetCustomer meet(OpenCounter counter) {
        return new MeetCustomer(new MeetCustomer.Sources(counter.store().register(), counter.cases(),
                counter.store().pastCases()), counter.store().hallLog(), tools.clock());
    }

    private ScreenFactory promises(OpenCounter counter) {
        PromisesViewModel model = new PromisesViewModel(new PromisesViewModel.Office(counter.cases(),
                counter.recovery(), counter.inForce(), () -> counter.session().actor(), counter.session().person().name()),
                counter.store().drafts(), tools.clock(), tools.background());
        return around -> new PromisesScreen(model, tools.clock(), around);
    }

    private ScreenFactory followUps(OpenCounter counter) {
        FollowUpViewModel model = new FollowUpViewModel(new FollowUpViewModel.Office(counter.cases(),
                counter.recovery(), () -> counter.session().actor(), counter.inForce(), meet(counter)::called), counter.store().drafts(),
                tools.clock(), tools.background());
        return around -> new FollowUpScreen(model, around);
    }

    private ScreenFactory dayEnd(OpenCounter counter) {
        DayEndViewModel.Ports ports = new DayEndViewModel.Ports(
                DayEndParts.closeDay(counter.store(), care.line()::reach, counter.recovery(), counter.inForce(),
                        counter.session().hall(), tools.clock()),
                new SupervisorSignatures(counter.opened().vault(), counter.opened().vault()),
                DayEndParts.export(tools.renderer(), id -> counter.policies().present().hall().template(id)),
                counter.store().drafts());
        DayEndViewModel model = new DayEndViewModel(ports, () -> counter.session().actor(), tools.background());
        return around -> new DayEndView(model, around);
    }
}
