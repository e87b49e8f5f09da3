package org.amends.desk.recovery.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.caseload.Grants;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.SpokenMoney;
import org.amends.core.compensation.authority.Authority;
import org.amends.core.compensation.authority.Granted;
import org.amends.core.compensation.authority.GoodwillKind;
import org.amends.core.compensation.authority.LimitBar;
import org.amends.core.compensation.authority.LimitCheck;
import org.amends.core.customer.Personal;
import org.amends.core.people.Approval;
import org.amends.core.people.ApprovalOrder;
import org.amends.core.people.Person;
import org.amends.core.people.RoleId;
import org.amends.core.people.Staff;
import org.amends.core.people.StepUp;
import org.amends.core.refusal.Refusal;
import org.amends.core.language.Spoken;
import org.amends.core.language.Wording;
import org.amends.desk.kit.draft.DraftText;
import org.amends.desk.recovery.work.CaseDesk;

/** Goodwill within limits; above them a second person says yes on this screen, and the record holds who, which and why. */
public final class GoodwillModel {
    private final CaseDesk desk;
    private final Office office;
    private final ObjectProperty<GoodwillKind> kind = new SimpleObjectProperty<>();
    private final DraftText sum;
    private final DraftText reason;
    private final SecondPersonModel second;
    private final ReadOnlyObjectWrapper<Refusal> sumRefusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Wording>> sumHeard = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<LimitCheck> check = new ReadOnlyObjectWrapper<>();
    private Granted granted;
    private Money money;

    /** Whom and what granting needs beside the case. */
    public record Office(Grants grants, Staff staff, StepUp stepUp, Clock clock) {
    }

    public GoodwillModel(CaseDesk desk, Office office) {
        this.desk = desk;
        this.office = office;
        sum = desk.typed("goodwill/sum");
        reason = desk.typed("goodwill/reason");
        second = new SecondPersonModel(desk, office);
        sum.textProperty().subscribe(this::look);
        kind.subscribe(this::look);
    }

    /** Fetches what was granted so far; the bars follow. */
    public void fill(CaseFile file) {
        sum.fill(desk.owner(), "");
        reason.fill(desk.owner(), "");
        LocalDate today = LocalDate.ofInstant(office.clock().instant(), office.clock().getZone());
        String currency = currency();
        desk.background().run(() -> office.grants().granted(file, today, currency), found -> {
            granted = found;
            look();
        }, desk::fail);
    }

    public List<GoodwillKind> kinds() {
        return authority().kinds();
    }

    /** The three limits of this clerk's role with what is used and asked. */
    public List<LimitBar> bars() {
        return check.get() == null ? List.of() : check.get().bars();
    }

    /** People who may say yes to this sum. */
    public List<Person> approvers() {
        return check.get() instanceof LimitCheck.NeedsApproval needs
                ? second.people(p -> mayGrant(p.role(), needs)) : List.of();
    }

    /** Grants within the limit; above it asks for the second person. */
    public void commit() {
        if (kind.get() == null) {
            desk.refuse(Refusal.of("goodwill.kind-none"));
        } else if (sumRefusal.get() != null || money == null) {
            desk.refuse(sumRefusal.get() == null ? Refusal.of("money.empty") : sumRefusal.get());
        } else {
            switch (check.get()) {
                case LimitCheck.Within within -> grant(Optional.empty());
                case LimitCheck.NeedsApproval needs -> {
                    desk.refuse(Refusal.of("limit.crossed").withStep("approve"));
                    second.call();
                }
                case LimitCheck.BeyondAll beyond -> desk.refuse(Refusal.of("limit.beyond"));
                case LimitCheck.Refused refused -> desk.refuse(refused.refusal());
                case null -> desk.refuse(Refusal.of("money.empty"));
            }
        }
    }

    /** The second person's password, taken over and wiped; a yes grants at once. */
    public void approve(char[] password) {
        if (!(check.get() instanceof LimitCheck.NeedsApproval needs)) {
            Arrays.fill(password, '\0');
            return;
        }
        String crossed = needs.crossed().isEmpty() ? "case" : needs.crossed().getFirst().scope().key();
        String matter = String.join("|", desk.file().ref().id().toString(), Long.toString(money.minor()),
                money.currency(), desk.policy().id().version());
        second.ask(password, new ApprovalOrder(matter, crossed, reason.value().strip()), yes -> grant(Optional.of(yes)));
    }

    private void grant(Optional<Approval> approval) {
        desk.perform(() -> {
            sum.textProperty().set("");
            reason.textProperty().set("");
        }, new CaseEvent.GoodwillGranted(kind.get().id(), money, Personal.of(reason.value().strip()), approval));
    }

    private void look() {
        sumRefusal.set(null);
        sumHeard.set(Optional.empty());
        money = kind.get() == null || kind.get().worth().isEmpty() ? null : kind.get().worth().get();
        if (!sum.value().isBlank()) {
            switch (SpokenMoney.read(sum.value(), currency())) {
                case Spoken.Parsed<Money> parsed -> {
                    money = parsed.value();
                    sumHeard.set(Optional.of(parsed.echo()));
                }
                case Spoken.Unclear<Money> unclear -> sumRefusal.set(unclear.why());
            }
        }
        boolean ready = money != null && kind.get() != null && granted != null && sumRefusal.get() == null;
        check.set(ready ? authority().check(desk.actor().role(), kind.get().id(), money, granted) : null);
    }

    private boolean mayGrant(RoleId role, LimitCheck.NeedsApproval needs) {
        return role.equals(needs.by()) || authority().check(role, kind.get().id(), money, granted)
                instanceof LimitCheck.Within;
    }

    private Authority authority() {
        return desk.policy().authority();
    }

    private String currency() {
        return desk.policy().header().currency();
    }

    public ObjectProperty<GoodwillKind> kindProperty() {
        return kind;
    }

    public DraftText sum() {
        return sum;
    }

    public DraftText reason() {
        return reason;
    }

    public SecondPersonModel second() {
        return second;
    }

    /** How the sum was read. */
    public ReadOnlyObjectProperty<Optional<Wording>> sumHeardProperty() {
        return sumHeard.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Refusal> sumRefusalProperty() {
        return sumRefusal.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LimitCheck> checkProperty() {
        return check.getReadOnlyProperty();
    }
}
