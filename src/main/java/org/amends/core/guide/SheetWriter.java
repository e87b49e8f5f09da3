package org.amends.core.guide;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.Resolution;
import org.amends.core.cause.Cause;
import org.amends.core.compensation.MoneyText;
import org.amends.core.customer.Customer;
import org.amends.core.hall.Hall;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import org.amends.core.playbook.FailureKind;
import org.amends.core.policy.Policy;
import org.amends.core.promise.Promise;

/**
 * Writes what the sheet says from what the case holds, and from nothing else: every promise on it is a promise of the case,
 * every sum an award. Levels and kinds of grievance never come near it (settled 25). Pure.
 */
public final class SheetWriter {
    private final Policy policy;
    private final Hall hall;
    private final Language language;

    public SheetWriter(Policy policy, Hall hall, Language language) {
        this.policy = policy;
        this.hall = hall;
        this.language = language;
    }

    /** The recovery sheet of a case as of now. */
    public SheetFacts recovery(CaseFile file, Instant now) {
        List<Promise> promises = file.resolution().openPromises().stream()
                .sorted(Comparator.comparing(Promise::due)).toList();
        return new SheetFacts("recovery", head(file, now, promises), body(file, promises), next(promises),
                contact(file));
    }

    private SheetFacts.Head head(CaseFile file, Instant now, List<Promise> promises) {
        String message = promises.isEmpty()
                ? say("您的事已经办好了。给您添麻烦了，对不起。", "Your matter is settled. We are sorry for the trouble.")
                : say("您的事我们负责办到底。给您添麻烦了，对不起。", "We see your matter through. We are sorry for the trouble.");
        return new SheetFacts.Head(hall.name().in(language), file.ref().number().text(),
                Dates.day(now, hall.zone(), language), greeting(file.intake().customer()), message);
    }

    private String greeting(Customer customer) {
        String surname = Surnames.of(customer.name().shown());
        return switch (customer.salutation()) {
            case MR -> say(surname + "先生：您好！", surname.isEmpty() ? "Dear sir," : "Dear Mr " + surname + ",");
            case MS -> say(surname + "女士：您好！", surname.isEmpty() ? "Dear madam," : "Dear Ms " + surname + ",");
            case NEUTRAL -> say("您好！", "Good day,");
        };
    }

    private SheetFacts.Body body(CaseFile file, List<Promise> promises) {
        return new SheetFacts.Body(happened(file), did(file), acts(promises), gains(file), bring(file));
    }

    private String happened(CaseFile file) {
        String kind = kind(file).map(k -> k.title().in(language)).orElse("");
        String when = file.intake().complaint().map(c -> c.when().shown().strip()).orElse("");
        String cause = file.response().cause().flatMap(c -> policy.playbook().cause(c.cause()))
                .map(Cause::title).map(t -> t.in(language)).orElse("");
        String told = say("您反映：" + kind + (when.isEmpty() ? "。" : "（" + when + "）。"),
                "You told us: " + kind + (when.isEmpty() ? "." : " (" + when + ")."));
        return cause.isEmpty() ? told : told + say("原因：" + cause + "。", " The cause: " + cause + ".");
    }

    private List<String> did(CaseFile file) {
        List<String> did = new ArrayList<>();
        file.resolution().remedies().stream().filter(r -> r.state() != Resolution.AgreedRemedy.State.WITHDRAWN)
                .filter(r -> file.resolution().openPromises().stream().noneMatch(p -> p.id().equals(r.remedy().id())))
                .forEach(r -> did.add(what(r)));
        return did;
    }

    private String what(Resolution.AgreedRemedy remedy) {
        String what = remedy.remedy().what().in(language);
        return what.isBlank() ? remedy.remedy().note().shown() : what;
    }

    private List<SheetFacts.Act> acts(List<Promise> promises) {
        return promises.stream().map(p -> new SheetFacts.Act(p.what().in(language),
                Dates.due(p.due(), hall.zone(), language))).toList();
    }

    private List<SheetFacts.Gain> gains(CaseFile file) {
        AwardLines awards = new AwardLines(policy, language);
        List<SheetFacts.Gain> gains = new ArrayList<>();
        for (CaseEvent.EntitlementAwarded award : file.resolution().awards().entitlements()) {
            LocalDate day = LocalDate.ofInstant(file.progress().times().opened(), hall.zone());
            policy.rules().find(award.rule()).ifPresent(rule -> gains.add(new SheetFacts.Gain(
                    rule.title().in(language), MoneyText.of(award.sum()).in(language), awards.of(award, rule, day))));
        }
        file.resolution().awards().goodwill().forEach(g -> gains.add(new SheetFacts.Gain(
                policy.authority().kind(g.kind()).map(k -> k.title().in(language)).orElse(g.kind()),
                MoneyText.of(g.sum()).in(language),
                List.of(say("这是我们的一点心意，不影响您应得的赔偿。",
                        "A token of our regret; it takes nothing from what you are owed.")))));
        return gains;
    }

    private List<String> bring(CaseFile file) {
        return file.resolution().awards().entitlements().stream()
                .flatMap(a -> policy.rules().find(a.rule()).stream())
                .flatMap(r -> r.terms().evidence().wanted().stream()).map(t -> t.in(language)).distinct().toList();
    }

    private SheetFacts.Next next(List<Promise> promises) {
        return promises.stream().findFirst().map(p -> new SheetFacts.Next(p.what().in(language),
                Dates.due(p.due(), hall.zone(), language))).orElse(new SheetFacts.Next("", ""));
    }

    /** The code holds number and telephone alone: nobody learns from it who the customer is. */
    private SheetFacts.Contact contact(CaseFile file) {
        String code = say("办理编号 ", "Case ") + file.ref().number().text() + "\n"
                + hall.name().in(language) + " " + hall.phone();
        return new SheetFacts.Contact(hall.name().in(language), hall.phone(), code);
    }

    private Optional<FailureKind> kind(CaseFile file) {
        return policy.playbook().kind(file.intake().kind());
    }

    private String say(String zh, String en) {
        return new Wording(zh, en).in(language);
    }
}
