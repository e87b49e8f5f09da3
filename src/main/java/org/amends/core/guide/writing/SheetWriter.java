package org.amends.core.guide.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.Resolution;
import org.amends.core.cause.Cause;
import org.amends.core.compensation.MoneyText;
import org.amends.core.customer.Customer;
import org.amends.core.customer.Surname;
import org.amends.core.guide.Dates;
import org.amends.core.guide.SheetFacts;
import org.amends.core.hall.Hall;
import org.amends.core.language.Language;
import org.amends.core.language.Spoken;
import org.amends.core.playbook.FailureKind;
import org.amends.core.policy.Policy;
import org.amends.core.promise.Promise;
import org.amends.core.timing.spoken.SpokenTime;

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

    /** A sheet of a case as of now; one that needs no case is written as a guide. */
    public SheetFacts write(String sheet, CaseFile file, Instant now) {
        List<Promise> promises = file.resolution().openPromises().stream()
                .sorted(Comparator.comparing(Promise::due)).toList();
        SheetFacts.Refused refused = new Refusals(policy, hall, language).of(file);
        return switch (sheet) {
            case SheetMenu.RECOVERY -> new SheetFacts(sheet,
                    head(file, now, say(promises.isEmpty() ? "message-settled" : "message-open")),
                    body(file, promises), next(promises), contact(file), refused);
            case SheetMenu.INTERIM -> new SheetFacts(sheet, head(file, now, say("message-interim")),
                    new SheetFacts.Body(happened(file), did(file), acts(promises), List.of(), bring(file)),
                    next(promises), contact(file));
            case SheetMenu.PROMISES -> new SheetFacts(sheet, head(file, now, say("message-promises")),
                    new SheetFacts.Body("", List.of(), acts(promises), List.of(), bring(file)), next(promises),
                    contact(file));
            case SheetMenu.SUMS -> new SheetFacts(sheet, head(file, now, say("message-sums", Map.of("sum", total(file)))),
                    new SheetFacts.Body(happened(file), List.of(), acts(promises), gains(file), bring(file)),
                    next(promises), contact(file));
            case SheetMenu.REFUSAL -> new SheetFacts(sheet, head(file, now, say("message-refused")),
                    new SheetFacts.Body("", List.of(), acts(promises), List.of(), bring(file)), next(promises),
                    contact(file), refused);
            case SheetMenu.CARD -> new SheetFacts(sheet, head(file, now, ""), SheetFacts.Body.NONE, SheetFacts.Next.NONE, contact(file));
            default -> guide(sheet, now);
        };
    }

    /** A guide with no case behind it: hall, day and whom to call. */
    public SheetFacts guide(String sheet, Instant now) {
        return new SheetFacts(sheet, new SheetFacts.Head(hall.name().in(language), "",
                Dates.day(now, hall.zone(), language), "", ""), SheetFacts.Body.NONE, SheetFacts.Next.NONE,
                new SheetFacts.Contact(hall.name().in(language), hall.phone(), ""));
    }

    private SheetFacts.Head head(CaseFile file, Instant now, String message) {
        return new SheetFacts.Head(hall.name().in(language), file.ref().number().text(),
                Dates.day(now, hall.zone(), language), greeting(file.intake().customer()), message);
    }

    private String greeting(Customer customer) {
        String surname = Surname.of(customer.name().shown());
        Map<String, String> names = Map.of("surname", surname);
        return switch (customer.salutation()) {
            case MR -> say(surname.isEmpty() ? "greeting-sir" : "greeting-mr", names);
            case MS -> say(surname.isEmpty() ? "greeting-madam" : "greeting-ms", names);
            case NEUTRAL -> say("greeting");
        };
    }

    private SheetFacts.Body body(CaseFile file, List<Promise> promises) {
        return new SheetFacts.Body(happened(file), did(file), acts(promises), gains(file), bring(file));
    }

    private String happened(CaseFile file) {
        String kind = kind(file).map(k -> k.title().in(language)).orElse("");
        String when = when(file);
        String told = when.isEmpty() ? say("told", Map.of("kind", kind))
                : say("told-when", Map.of("kind", kind, "when", when));
        String cause = file.response().cause().flatMap(c -> policy.playbook().cause(c.cause()))
                .map(Cause::title).map(t -> say("cause", Map.of("cause", t.in(language)))).orElse("");
        return cause.isEmpty() ? told : language == Language.EN ? told + " " + cause : told + cause;
    }

    /** The day itself, because "yesterday" is another day when the sheet is read; as it was said where it names no day. */
    private String when(CaseFile file) {
        String said = file.intake().complaint().map(c -> c.when().shown().strip()).orElse("");
        LocalDateTime opened = LocalDateTime.ofInstant(file.progress().times().opened(), hall.zone());
        return switch (SpokenTime.read(said, opened, SpokenTime.Side.HAPPENED)) {
            case Spoken.Parsed<SpokenTime.When>(SpokenTime.When at, var echo) -> at.day().getYear() == opened.getYear()
                    ? Dates.happened(at.day(), at.time(), language) + (at.time().isEmpty() ? at.part().in(language) : "") : echo.in(language);
            case Spoken.Unclear<SpokenTime.When> unclear -> said;
        };
    }

    private String total(CaseFile file) {
        return MoneyText.of(file.resolution().awards().total(policy.header().currency())).in(language);
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
                List.of(say("goodwill")))));
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
        String code = say("code", Map.of("number", file.ref().number().text())) + "\n"
                + hall.name().in(language) + " " + hall.phone();
        return new SheetFacts.Contact(hall.name().in(language), hall.phone(), code);
    }

    private Optional<FailureKind> kind(CaseFile file) {
        return policy.playbook().kind(file.intake().kind());
    }

    private String say(String id) {
        return say(id, Map.of());
    }

    private String say(String id, Map<String, String> names) {
        return policy.hall().words().say(id, language, names);
    }
}
