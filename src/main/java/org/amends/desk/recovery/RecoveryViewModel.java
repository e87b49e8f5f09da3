package org.amends.desk.recovery;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.greenlist.GreenList;
import org.amends.core.people.Staff;
import org.amends.core.recovery.Acted;
import org.amends.core.refusal.Refusal;
import org.amends.core.casefile.CaseId;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.complaint.Channel;
import org.amends.core.customer.Personal;
import org.amends.core.customer.WayOfExplaining;
import org.amends.core.language.Language;
import org.amends.core.people.Actor;
import org.amends.core.recovery.Recovery;
import org.amends.core.visit.MeetCustomer;
import org.amends.desk.recovery.ask.QuestionsModel;
import org.amends.desk.recovery.award.AwardModel;
import org.amends.desk.recovery.award.EntitlementModel;
import org.amends.desk.recovery.award.GoodwillModel;
import org.amends.desk.recovery.beyond.BeyondModel;
import org.amends.desk.recovery.care.CareModel;
import org.amends.desk.recovery.clocks.ClocksModel;
import org.amends.desk.recovery.evidence.EvidenceModel;
import org.amends.desk.recovery.find.FindModel;
import org.amends.desk.recovery.interlude.Interlude;
import org.amends.desk.recovery.interlude.Interludes;
import org.amends.desk.recovery.paper.PaperModel;
import org.amends.desk.recovery.paper.PrintShop;
import org.amends.desk.recovery.step.ApologyModel;
import org.amends.desk.recovery.step.CauseModel;
import org.amends.desk.recovery.step.ConfirmModel;
import org.amends.desk.recovery.step.ReceiveModel;
import org.amends.desk.recovery.step.ResolveModel;
import org.amends.desk.recovery.step.ResponsibilityModel;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.desk.recovery.work.ScriptModel;
import org.amends.desk.recovery.work.StepModel;

/** The recovery as a whole: a case opened, laid on the desk, held, taken up again; the steps fill themselves from it. */
public final class RecoveryViewModel {
    private final CaseDesk desk;
    private final Recovery recovery;
    private final CaseFiles files;
    private final Language language;
    private final ScriptModel script;
    private final RecoveryModels models;
    private final Interludes interludes;
    private final QuestionsModel questions;
    private final EvidenceModel evidence;
    private final FindModel find;
    private final ClocksModel clocks;
    private final CareModel care;
    private final BeyondModel beyond;
    private final Staff staff;
    private final MeetCustomer meet;

    /** What the screen needs of the core. */
    public record Services(Recovery recovery, CaseFiles files, GoodwillModel.Office office,
            PrintShop shop, EvidenceModel.Office evidence, People people) {
        /** How customers are found, and who of them is cared for in particular. */
        public record People(MeetCustomer meet, GreenList greenList) {
        }

        Clock clock() {
            return office.clock();
        }
    }

    public RecoveryViewModel(CaseDesk desk, Services services, Language language, ConfirmModel confirm) {
        this.desk = desk;
        this.recovery = services.recovery();
        this.files = services.files();
        this.language = language;
        script = new ScriptModel(desk, language);
        models = new RecoveryModels(new ReceiveModel(desk, services.clock()), new ApologyModel(desk, script),
                new ResponsibilityModel(desk, script), new CauseModel(desk), new ResolveModel(desk, services.clock()),
                new AwardModel(desk, new EntitlementModel(desk, services.office()),
                        new GoodwillModel(desk, services.office())),
                new PaperModel(desk, services.shop(), language), confirm);
        interludes = new Interludes(desk, services.office().staff(), services.clock());
        questions = new QuestionsModel(desk, models.receive(), services.clock().getZone());
        evidence = new EvidenceModel(desk, services.evidence());
        beyond = new BeyondModel(desk);
        staff = services.office().staff();
        care = new CareModel(desk, services.people().greenList());
        clocks = new ClocksModel(desk, services.clock().getZone());
        meet = services.people().meet();
        find = new FindModel(desk, services.people().meet(), models.receive().customer()::take);
        if (desk.file() != null) {
            fillAll();
        }
    }

    /** Begins a new case; the clock starts with this key. */
    public void begin() {
        desk.background().run(() -> recovery.open(desk.actor(), Channel.COUNTER), acted -> begun(acted, () -> { }), desk::fail);
    }

    private void begun(Acted acted, Runnable then) {
        switch (acted) {
            case Acted.Saved(CaseFile file) -> {
                lay(file);
                then.run();
            }
            case Acted.Refused(Refusal why) -> desk.refuse(why);
        }
    }

    /** Begins a new case by finding whose it is. */
    public void beginFinding() {
        desk.background().run(() -> recovery.open(desk.actor(), Channel.COUNTER),
                acted -> begun(acted, () -> interludes.call(Interlude.FIND)), desk::fail);
    }

    /** Lays a case on the desk, taking a held one up again. */
    public void open(CaseId id) {
        Actor by = desk.actor();
        desk.background().run(() -> {
            Optional<CaseFile> found = files.find(id);
            found.ifPresent(file -> meet.looked(by, file));
            return found;
        }, found -> found.ifPresent(this::lay), desk::fail);
    }

    /** Shows telephone and account to who only looks, once the trace is kept. */
    public void reveal() {
        if (desk.file() != null && models.receive().customer().maskedProperty().get().isPresent()) {
            Actor by = desk.actor();
            CaseFile file = desk.file();
            desk.background().run(() -> meet.asked(by, file.ref()), kept -> models.receive().customer().reveal(), desk::fail);
        }
    }

    /** Sets the case aside and says so when it is on disk. */
    public void hold(Runnable then) {
        desk.perform(then, new CaseEvent.Held(Personal.NONE));
    }

    public void way(WayOfExplaining way) {
        desk.perform(new CaseEvent.WayChosen(way));
    }

    /** Follows the case on the desk no longer; another model does. */
    public void leave() {
        script.leave();
        interludes.leave();
        questions.leave();
        evidence.leave();
        care.leave();
    }

    private void lay(CaseFile file) {
        desk.lay(file);
        fillAll();
        if (file.progress().status() == org.amends.core.casefile.Status.HELD) {
            desk.perform(new CaseEvent.Resumed());
        }
    }

    private void fillAll() {
        all().forEach(model -> model.fill(desk.file()));
    }

    public Stream<StepModel> all() {
        return List.<StepModel>of(models.receive(), models.apology(), models.responsibility(), models.cause(),
                models.resolve(), models.award(), models.paper(), models.confirm()).stream();
    }

    public CaseDesk desk() {
        return desk;
    }

    public ScriptModel script() {
        return script;
    }

    public Interludes interludes() {
        return interludes;
    }

    public QuestionsModel questions() {
        return questions;
    }

    public EvidenceModel evidence() {
        return evidence;
    }

    public FindModel find() {
        return find;
    }

    public BeyondModel beyond() {
        return beyond;
    }

    /** Who owns the case from the first word to its end (首问负责). */
    public String ownerOf(CaseFile file) {
        return staff.nameOf(file.progress().holder().owner());
    }

    public CareModel care() {
        return care;
    }

    public ClocksModel clocks() {
        return clocks;
    }

    public RecoveryModels models() {
        return models;
    }

    public Language language() {
        return language;
    }
}
