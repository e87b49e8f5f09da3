package org.amends.core.guide.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.customer.Personal;
import org.amends.core.guide.SheetFacts;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import org.amends.core.promise.Promise;
import org.amends.fixtures.BaseSheets;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every promise on a sheet is a promise in its case and the other way round; no sheet names a day that the case does not know. */
class PromisesOnPaperTest {
    private static final ZoneId ZONE = Days.HALL.zone();
    private static final LocalDateTime NOW = LocalDateTime.ofInstant(Cases.NOW, ZONE);
    /** Today, and what the customer said of yesterday evening. */
    private static final Set<PaperLedger.Named> TOLD = Set.of(PaperLedger.wholeDay(NOW), PaperLedger.wholeDay(NOW.minusDays(1)));
    private static final List<String> SHEETS = List.of(SheetMenu.RECOVERY, SheetMenu.INTERIM, SheetMenu.PROMISES, SheetMenu.SUMS);

    /** A case with so many promises, some kept and some moved since. */
    private static CaseFile withPromises(int count, Random random) {
        CaseFile file = Cases.after(8);
        for (int i = 0; i < count; i++) {
            Promise promise = new Promise("p-" + i, new Wording("答应的第 " + i + " 件", "promise number " + i), "counter",
                    Cases.NOW.plus(Duration.ofMinutes(30 + random.nextInt(60 * 24 * 40))));
            file = file.with(Cases.recorded(new CaseEvent.PromiseMade(promise)));
            if (random.nextInt(4) == 0) {
                file = file.with(Cases.recorded(new CaseEvent.PromiseKept(promise.id(), Personal.NONE)));
            } else if (random.nextInt(4) == 0) {
                file = file.with(Cases.recorded(new CaseEvent.PromiseMoved(promise.id(),
                        promise.due().plus(Duration.ofHours(1 + random.nextInt(90))), Personal.of("改期"))));
            }
        }
        return file;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySheetOfManyCasesKeepsToTheLedger(Language language) {
        Random random = new Random(20261123);
        SheetWriter writer = new SheetWriter(BaseSheets.policy(), Days.HALL, language);
        for (int run = 0; run < 120; run++) {
            CaseFile file = withPromises(run % 9, random);
            PaperLedger ledger = new PaperLedger(file, language, ZONE);
            for (String sheet : SHEETS) {
                assertThat(ledger.faults(writer.write(sheet, file, Cases.NOW), TOLD)).as(sheet + " of run " + run).isEmpty();
            }
        }
    }

    @Test
    void aSheetThatPromisesMoreOrLessOrNamesAnotherDayIsFound() {
        CaseFile file = withPromises(2, new Random(4));
        SheetFacts facts = new SheetWriter(BaseSheets.policy(), Days.HALL, Language.ZH).write(SheetMenu.RECOVERY, file, Cases.NOW);
        PaperLedger ledger = new PaperLedger(file, Language.ZH, ZONE);
        List<SheetFacts.Act> more = new ArrayList<>(facts.body().acts());
        more.add(new SheetFacts.Act("装一块新表", "12月24日（星期四）17:30前"));
        assertThat(ledger.faults(acts(facts, more), TOLD)).hasSize(2).anyMatch(f -> f.startsWith("not in the case"))
                .anyMatch(f -> f.startsWith("a day from nowhere"));
        assertThat(ledger.faults(acts(facts, List.of()), TOLD)).isNotEmpty().allMatch(f -> f.startsWith("not on the sheet"));
        assertThat(PaperLedger.days("by Tuesday 24 November, 08:00; 5月3日; 2026-11-30")).hasSize(3);
    }

    private static SheetFacts acts(SheetFacts facts, List<SheetFacts.Act> acts) {
        SheetFacts.Body body = facts.body();
        return new SheetFacts(facts.template(), facts.head(), new SheetFacts.Body(body.happened(), body.did(), acts, body.gains(),
                body.bring()), facts.next(), facts.contact(), facts.refused());
    }

    /** Days reach paper through the writer alone: a template that names one of its own is a promise nobody made. */
    @Test
    void noTemplateOfAnyPackNamesADayOfItsOwn() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("assets/packs"))) {
            List<Path> templates = files.filter(file -> file.getParent().endsWith("sheets") && file.toString().endsWith(".html")).toList();
            assertThat(templates).hasSizeGreaterThan(20);
            for (Path template : templates) {
                assertThat(named(Files.readString(template))).as(template.toString()).isEmpty();
            }
        }
        assertThat(named("<p>请在12月24日前来</p>")).hasSize(1);
        assertThat(named("<p>Come by 24 December</p>")).hasSize(1);
    }

    private static List<PaperLedger.Named> named(String html) {
        return PaperLedger.days(html.replaceAll("(?s)<!--.*?-->", "").replaceAll("(?s)<style>.*?</style>", ""));
    }
}
