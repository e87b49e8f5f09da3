package org.amends.app.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.guide.Sheet;
import org.amends.core.hall.Hall;
import org.amends.core.language.Language;
import org.amends.sheet.PdfRenderer;

/** One page in both languages that shows whether a queue prints frame, sizes and rare characters. Off the FX thread. */
public final class TestPage {
    private static final String TEMPLATE = "/org/amends/app/testpage.html";
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final PdfRenderer renderer;
    private final Clock clock;

    public TestPage(PdfRenderer renderer, Clock clock) {
        this.renderer = renderer;
        this.clock = clock;
    }

    /** It goes to the queue and nowhere else, so it bears no digest. */
    public Sheet press(Hall hall) {
        Map<String, Object> model = Map.of("hall", hall.name().zh(), "counter", hall.counter(), "when",
                WHEN.format(ZonedDateTime.ofInstant(clock.instant(), hall.zone())));
        return new Sheet(renderer.render(template(), model, Language.ZH), "", 1);
    }

    private static String template() {
        try (InputStream in = TestPage.class.getResourceAsStream(TEMPLATE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Fault(FaultCode.FILE_UNREADABLE, e, TEMPLATE);
        }
    }
}
