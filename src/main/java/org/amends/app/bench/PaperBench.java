package org.amends.app.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.amends.cli.bench.BenchName;
import org.amends.cli.bench.BenchReport.Finding;
import org.amends.cli.bench.BenchReport.Side;
import org.amends.cli.bench.CannotMeasure;
import org.amends.cli.bench.Spread;
import org.amends.core.guide.Sheet;
import org.amends.core.guide.corpus.Corpus;
import org.amends.core.guide.corpus.CorpusCase;
import org.amends.core.language.Language;
import org.amends.core.policy.HallBook;
import org.amends.core.timing.Ticks;
import org.amends.pack.PackLoader;
import org.amends.pack.PackReading;
import org.amends.sheet.BareRun;
import org.amends.sheet.Fonts;
import org.amends.sheet.PdfRenderer;
import org.amends.sheet.TemplatePress;

/**
 * From the facts of a case to its PDF, and to the picture of its first page, after the same priming as at sign-in; in turns with the
 * library alone on the same page.
 */
final class PaperBench {
    private static final int PREVIEW_DPI = 84;
    private static final int EACH = 6;
    private final Ticks ticks;
    private final Path pack;
    private final Fonts fonts;

    PaperBench(Ticks ticks, Path pack, Fonts fonts) {
        this.ticks = ticks;
        this.pack = pack;
        this.fonts = fonts;
    }

    List<Finding> measure(int rounds) {
        HallBook hall = switch (new PackLoader().load(pack)) {
            case PackReading.Whole(var policy) -> policy.hall();
            case PackReading.Broken(var problems) -> throw new CannotMeasure("the pack is broken: " + problems.size());
        };
        PdfRenderer renderer = new PdfRenderer(fonts);
        renderer.prime();
        TemplatePress press = new TemplatePress(renderer, hall::template);
        BareRun bare = new BareRun(renderer, fonts);
        List<CorpusCase> cases = new Corpus(1, List.of(Language.ZH)).sample(new TreeSet<>(List.of("recovery", "compensation", "refusal")), EACH);
        List<Double> pdfs = new ArrayList<>();
        List<Double> bares = new ArrayList<>();
        List<Double> pictures = new ArrayList<>();
        int most = 0;
        for (int round = 0; round < rounds; round++) {
            for (CorpusCase one : cases) {
                Sheet sheet = timed(pdfs, () -> press.press(one.facts(), one.look(), one.language()));
                String page = bare.page(hall.template(one.facts().template()).orElseThrow(), one.facts(), one.look(), one.language());
                timed(bares, () -> bare.set(page));
                timed(pictures, () -> press.picture(sheet, 0, PREVIEW_DPI));
                most = Math.max(most, sheet.pdf().length);
            }
        }
        Side library = new Side("ms of the library alone to set the same page once, fonts read from their files", Spread.of(bares));
        return List.of(Finding.compared(BenchName.PDF.word(), new Side("ms from facts to PDF, primed, " + cases.size()
                + " made-up sheets, the largest " + most + " bytes", Spread.of(pdfs)), library),
                Finding.compared(BenchName.PREVIEW.word(), new Side("ms from PDF to the picture of its first page", Spread.of(pictures)), library));
    }

    private <T> T timed(List<Double> samples, Supplier<T> work) {
        long began = ticks.millis();
        T result = work.get();
        samples.add((double) (ticks.millis() - began));
        return result;
    }
}
