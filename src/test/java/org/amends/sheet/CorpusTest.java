package org.amends.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.core.guide.Sheet;
import org.amends.core.guide.corpus.Corpus;
import org.amends.core.guide.corpus.CorpusCase;
import org.amends.core.guide.measure.SheetEase;
import org.amends.core.guide.measure.SheetMeasure;
import org.amends.core.language.Language;
import org.amends.core.policy.HallBook;
import org.amends.fixtures.BaseSheets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A share of the made-up sheets in every build; the full product by `-Damends.corpus.cases=1000000 -Damends.corpus.seed=…`. */
class CorpusTest {
    private static final long SEED = Long.getLong("amends.corpus.seed", 20_261_123L);
    private static final int CASES = Integer.getInteger("amends.corpus.cases", 31);
    private static final int MOST_BYTES = 80 * 1024;
    private static final HallBook PACK = BaseSheets.policy().hall();
    private static final Corpus CORPUS = new Corpus(SEED, List.of(Language.values()));
    private static final PdfRenderer RENDERER = new PdfRenderer(Fonts.in(Path.of("assets/fonts")));
    private static final TemplatePress PRESS = new TemplatePress(RENDERER, PACK::template);

    private static TreeSet<String> templates() {
        return PACK.templates().keySet().stream().filter(id -> !id.equals("daybook")).collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<CorpusCase> cases() {
        return CORPUS.sample(templates(), CASES).stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void standsOnItsPaperConformsAndKeepsEveryCharacter(CorpusCase made) throws IOException {
        Sheet sheet = PRESS.press(made.facts(), made.look(), made.language());
        Files.createDirectories(Path.of("target/corpus"));
        Files.write(Path.of("target/corpus", made.name() + ".pdf"), sheet.pdf());
        assertThat(PRESS.fit(sheet)).as("seed %d", SEED).allMatch(page -> page.outside() == 0);
        assertThat(sheet.pdf().length).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(Conformance.faults(sheet.pdf())).as("PDF/A-2a and PDF/UA-1").isEmpty();
        if (made.kind() == CorpusCase.Kind.ORDINARY && !made.facts().head().message().isEmpty()) {
            assertThat(new SheetMeasure(PACK.glossary(), made.language()).measure(made.facts())).as("plain").matches(SheetEase::isPlain);
        }
        List<String> pages = pages(sheet.pdf());
        Map<Integer, Integer> lost = counted(written(made));
        counted(String.join("", pages)).forEach((character, count) -> lost.merge(character, -count, Integer::sum));
        assertThat(lost.entrySet().stream().filter(e -> e.getValue() > 0).map(e -> Character.toString(e.getKey())).toList())
                .as("written and not in the text layer").isEmpty();
        List<String> headings = headings(made);
        pages.subList(0, pages.size() - 1).forEach(page -> assertThat(headings).as("a heading parted from its text")
                .noneMatch(heading -> lastLine(page).equals(heading)));
    }

    @Test
    void theFullProductHasEachCombinationThreeTimesAndIsTheSameForTheSameSeed() {
        List<CorpusCase> full = CORPUS.full(templates());
        assertThat(full).hasSizeGreaterThanOrEqualTo(200).hasSize(templates().size() * 2 * 3 * 2 * Corpus.TIMES).doesNotHaveDuplicates();
        assertThat(new Corpus(SEED, List.of(Language.values())).full(templates())).isEqualTo(full);
        assertThat(new Corpus(SEED + 1, List.of(Language.values())).full(templates())).isNotEqualTo(full);
    }

    @Test
    void whatTheFontsLackIsWrittenInOtherLettersAndNeverAsABox() throws IOException {
        assertThat(text("你好𠮷㛃𬭎 José")).isEqualTo("你好𠮷㛃𬭎 José");
        assertThat(text("محمد")).matches("[a-z]+");
        assertThat(text("\uDB80\uDC00\uD8C2\uDF00")).contains("[U+");
    }

    private static String text(String name) throws IOException {
        return String.join("", pages(RENDERER.render("<html lang='zh'><head><title>t</title><style>p { font-family: Amends, AmendsRare; }"
                + "</style></head><body><p>{{name}}</p></body></html>", Map.of("name", name), Language.ZH))).strip();
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new java.util.ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    private static String html(CorpusCase made) {
        return RENDERER.html(PACK.template(made.facts().template()).orElseThrow(), SheetModel.of(made.facts(),
                new Setting(made.look(), made.language(), Air.ROOMY, Setting.Break.WHERE_IT_FALLS)));
    }

    private static String written(CorpusCase made) {
        return plain(html(made).replaceAll("(?s)^.*?<body>", ""));
    }

    private static List<String> headings(CorpusCase made) {
        return java.util.regex.Pattern.compile("(?s)<h2>(.*?)</h2>").matcher(html(made)).results()
                .map(h -> plain(h.group(1)).strip()).toList();
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                .replace("&#x2F;", "/").replace("&#x60;", "`").replace("&#x3D;", "=").replace("&amp;", "&");
    }

    private static String lastLine(String page) {
        List<String> lines = Arrays.stream(page.split("\n", -1)).map(String::strip).filter(l -> !l.isEmpty()).toList();
        return lines.isEmpty() ? "" : lines.getLast();
    }

    private static Map<Integer, Integer> counted(String text) {
        Map<Integer, Integer> counted = new HashMap<>();
        text.codePoints().filter(c -> !Character.isWhitespace(c) && c != 0xA0).forEach(c -> counted.merge(c, 1, Integer::sum));
        return counted;
    }
}
