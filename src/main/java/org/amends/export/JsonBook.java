package org.amends.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.amends.core.compensation.Money;
import org.amends.core.daybook.CaseLine;
import org.amends.core.daybook.DayBook;
import org.amends.core.daybook.Figures;
import org.amends.core.daybook.Sums;
import org.amends.core.daybook.TaughtFigure;
import org.amends.core.hall.HallEvent;
import org.amends.core.language.Wording;
import org.amends.export.table.CellText;
import org.jspecify.annotations.Nullable;

/**
 * The day book as JSON, described by `assets/schema/daybook.schema.json`: sums in minor units with their currency, times
 * with the hall's offset, spans in seconds, texts for people in both languages.
 */
final class JsonBook {
    private final DayBook book;
    private final JsonGenerator json;

    private JsonBook(DayBook book, JsonGenerator json) {
        this.book = book;
        this.json = json;
    }

    /** Writes the whole book; the stream stays open. */
    static void write(DayBook book, OutputStream out) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            new JsonBook(book, json).book();
            json.writeRaw('\n');
        }
    }

    private void book() throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", "amends.daybook/1");
        frame();
        json.writeArrayFieldStart("cases");
        for (CaseLine line : book.cases()) {
            line(line);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("promises");
        promises("tomorrow", book.promises().tomorrow());
        promises("lapsed", book.promises().lapsed());
        json.writeEndObject();
        json.writeObjectFieldStart("sums");
        sums("byRule", book.sums().byRule());
        sums("goodwill", book.sums().goodwill());
        sums("byAuthority", book.sums().byAuthority());
        money("given", book.sums().given(book.frame().currency()));
        json.writeEndObject();
        figures(book.figures());
        integrity();
        json.writeEndObject();
    }

    private void frame() throws IOException {
        json.writeObjectFieldStart("hall");
        json.writeStringField("code", book.frame().hall().code());
        wording("name", book.frame().hall().name());
        json.writeStringField("counter", book.frame().hall().counter());
        json.writeStringField("zone", book.frame().hall().zone().getId());
        json.writeEndObject();
        json.writeStringField("day", book.frame().day().toString());
        time("madeAt", book.frame().madeAt());
        json.writeBooleanField("sealed", book.isSealed());
        json.writeBooleanField("changedSinceSealing", book.hasChangedSinceSealing());
    }

    private void line(CaseLine line) throws IOException {
        json.writeStartObject();
        json.writeStringField("number", line.ref().number().text());
        json.writeStringField("id", line.ref().id().toString());
        wording("kind", line.matter().kind());
        json.writeStringField("channel", line.matter().channel().name());
        json.writeStringField("cause", line.matter().cause().map(Enum::name).orElse(null));
        json.writeObjectFieldStart("customer");
        wording("name", line.customer().name());
        text("phone", line.customer().phone());
        text("account", line.customer().account());
        json.writeEndObject();
        json.writeStringField("state", line.standing().state().name());
        time("opened", line.standing().opened());
        time("closed", line.standing().closed().orElse(null));
        text("reason", line.standing().reason());
        span("firstWordSeconds", line.contact().firstWord().orElse(null));
        json.writeStringField("solved", line.contact().solved().map(Enum::name).orElse(null));
        money("rights", line.given().rights());
        money("goodwill", line.given().goodwill());
        json.writeNumberField("sheets", line.given().sheets());
        json.writeNumberField("openPromises", line.given().openPromises());
        json.writeEndObject();
    }

    private void promises(String field, List<DayBook.PromiseLine> lines) throws IOException {
        json.writeArrayFieldStart(field);
        for (DayBook.PromiseLine line : lines) {
            json.writeStartObject();
            json.writeStringField("number", line.ref().number().text());
            wording("customer", line.customer());
            wording("what", line.what());
            text("owner", line.owner());
            time("due", line.due());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void sums(String field, List<Sums.Line> lines) throws IOException {
        json.writeArrayFieldStart(field);
        for (Sums.Line line : lines) {
            json.writeStartObject();
            json.writeStringField("id", line.id());
            wording("title", line.title());
            json.writeNumberField("count", line.count());
            money("sum", line.sum());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void taught(TaughtFigure figure) throws IOException {
        json.writeStartObject();
        json.writeStringField("template", figure.template());
        json.writeNumberField("atOnce", figure.atOnce());
        json.writeNumberField("secondTry", figure.secondTry());
        json.writeNumberField("helper", figure.helper());
        json.writeNumberField("notAsked", figure.notAsked());
        json.writeEndObject();
    }

    private void figures(Figures figures) throws IOException {
        json.writeObjectFieldStart("sheets");
        json.writeNumberField("printed", figures.sheets().printed());
        json.writeNumberField("saved", figures.sheets().saved());
        json.writeNumberField("declined", figures.sheets().declined());
        json.writeEndObject();
        json.writeArrayFieldStart("fairness");
        for (Figures.GaugeFigure figure : figures.fairness()) {
            json.writeStartObject();
            json.writeStringField("gauge", figure.gauge().name());
            json.writeNumberField("full", figure.full());
            json.writeNumberField("waived", figure.waived());
            json.writeNumberField("open", figure.open());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("firstWord");
        json.writeNumberField("cases", figures.firstWord().cases());
        span("medianSeconds", figures.firstWord().median());
        span("longestSeconds", figures.firstWord().longest());
        json.writeEndObject();
        json.writeObjectFieldStart("answers");
        json.writeNumberField("solved", figures.answers().yes());
        json.writeNumberField("partly", figures.answers().partly());
        json.writeNumberField("notSolved", figures.answers().no());
        json.writeNumberField("contentSum", figures.answers().contentSum());
        json.writeEndObject();
        json.writeArrayFieldStart("taughtBack");
        for (Figures.SaidBack said : figures.taught()) {
            taught(said.counts());
        }
        json.writeEndArray();
    }

    private void integrity() throws IOException {
        json.writeObjectFieldStart("integrity");
        json.writeNumberField("events", book.integrity().events());
        json.writeStringField("lastHash", book.integrity().lastHash());
        json.writeStringField("sync", book.integrity().sync().reach().name());
        json.writeNumberField("waiting", book.integrity().sync().waiting());
        confirmed();
        json.writeEndObject();
    }

    private void confirmed() throws IOException {
        if (book.integrity().confirmed().isEmpty()) {
            json.writeNullField("confirmed");
            return;
        }
        HallEvent.DayConfirmed day = book.integrity().confirmed().get();
        json.writeObjectFieldStart("confirmed");
        json.writeNumberField("through", day.through());
        json.writeStringField("hash", day.hash());
        json.writeStringField("hub", day.hub());
        time("at", day.at());
        json.writeStringField("word", day.word());
        json.writeStringField("signature", day.signature());
        json.writeEndObject();
    }

    private void wording(String field, Wording wording) throws IOException {
        json.writeObjectFieldStart(field);
        text("zh", wording.zh());
        text("en", wording.en());
        json.writeEndObject();
    }

    private void text(String field, String text) throws IOException {
        json.writeStringField(field, CellText.clean(text));
    }

    private void money(String field, Money money) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("minor", money.minor());
        json.writeStringField("currency", money.currency());
        json.writeEndObject();
    }

    private void time(String field, @Nullable Instant at) throws IOException {
        json.writeStringField(field, at == null ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(book.frame().hall().zone())));
    }

    private void span(String field, @Nullable Duration span) throws IOException {
        if (span == null) {
            json.writeNullField(field);
        } else {
            json.writeNumberField(field, span.toSeconds());
        }
    }
}
