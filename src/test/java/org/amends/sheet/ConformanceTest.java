package org.amends.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.amends.core.guide.SheetSize;
import org.amends.core.language.Language;
import org.amends.core.policy.HallBook;
import org.amends.fixtures.BaseSheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets are held against PDF/A-2a and PDF/UA-1 by veraPDF; here that the gate can fail, and the sheets of the other pack. */
class ConformanceTest {
    private static final PdfRenderer RENDERER = new PdfRenderer(Fonts.in(Path.of("assets/fonts")));
    private static final HallBook BRITISH = BaseSheets.british().hall();

    private static String page(String body) {
        return "<html lang='en'><head><title>t</title><meta name='subject' content='s'/><meta name='description' content='d'/>"
                + "<style>body { font-family: Amends; }</style></head><body>" + body + "</body></html>";
    }

    private static List<String> faults(String body) {
        return Conformance.faults(RENDERER.render(page(body), Map.of(), Language.EN));
    }

    @Test
    void aPageWithoutItsFirstHeadingIsFound() {
        assertThat(faults("<h1>one</h1><h2>two</h2>")).isEmpty();
        assertThat(faults("<h2>two</h2>")).singleElement().asString().startsWith("ua1 7.4.2-1");
    }

    @Test
    void aPictureWithoutWordsIsFound() {
        String picture = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9' %s><path d='M0 0h9v9z'/></svg>";
        assertThat(faults("<p>" + picture.formatted("alt='a corner'") + "</p>")).isEmpty();
        assertThat(faults("<p>" + picture.formatted("") + "</p>")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"recovery", "compensation", "refusal", "interim", "promise-slip", "bill"})
    void theBritishSheetsConform(String id) {
        byte[] pdf = new TemplatePress(RENDERER, BRITISH::template)
                .press(SheetExamples.of(id, Language.EN), SheetSize.LARGE, Language.EN).pdf();
        assertThat(Conformance.faults(pdf)).isEmpty();
    }
}
