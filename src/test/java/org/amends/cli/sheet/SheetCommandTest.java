package org.amends.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.amends.app.pack.PackSheets;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.guide.PageFit;
import org.amends.core.guide.Sheet;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.SheetPress;
import org.amends.core.guide.SheetLook;
import org.amends.core.guide.reading.Glossary;
import org.amends.core.guide.reading.Term;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import org.amends.fixtures.PublishedSchema;
import org.amends.pack.PackLoader;
import org.amends.sheet.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** After a deliberate change `mvn test -Dtest=SheetCommandTest -Damends.example=true` writes the example anew. */
class SheetCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLE = Path.of("assets/schema/sheet.example.json");
    private static final Path EXAMPLE_FACTS = Path.of("assets/schema/sheet-facts.example.json");
    private static final SheetSource.Reading PLAIN =
            new SheetSource.Ready(new PlainPress(), new TreeSet<>(List.of("recovery", "read-bill")),
                    Glossary.of(List.of(new Term("late-fee", new Wording("违约金", "late charge"),
                            new Wording("晚交要多付的钱", "extra for paying late"))), ""));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private SheetSource source = pack -> PLAIN;
    private String stdin = "";
    @TempDir
    private Path dir;

    /** A press that writes the facts down as they are. */
    private record PlainPress() implements SheetPress {
        @Override
        public Sheet press(SheetFacts facts, SheetLook look, Language language) {
            if (facts.head().greeting().equals("fail")) {
                throw new Fault(FaultCode.RENDER_FAILED, "no-such");
            }
            return new Sheet((facts + " " + look.size() + " " + language).getBytes(StandardCharsets.UTF_8), "0".repeat(64), 1);
        }

        @Override
        public List<byte[]> pictures(Sheet sheet, int dotsPerInch) {
            return List.of();
        }

        @Override
        public List<PageFit> fit(Sheet sheet) {
            return List.of(new PageFit(60, 0));
        }
    }

    private int run(String... args) {
        CommandLine line = SheetCommand.line(pack -> source.read(pack),
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)));
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(args);
    }

    private int render(String facts, String... more) throws IOException {
        List<String> args = new java.util.ArrayList<>(List.of("render", "--pack", "pack", "--template", "recovery",
                "--facts", Files.writeString(dir.resolve("facts.json"), facts).toString(),
                "--out", dir.resolve("out.pdf").toString()));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    private static ObjectNode example() throws IOException {
        return (ObjectNode) JSON.readTree(Files.readString(EXAMPLE_FACTS));
    }

    @Test
    void setsTheExampleByTheBasePackAsPublished() throws IOException {
        source = pack -> new PackSheets(new PackLoader(), Fonts.in(Path.of("assets/fonts"))).read(pack);
        Path pdf = dir.resolve("sheet.pdf");
        assertThat(run("render", "--pack", "assets/packs/cn-base", "--template", "recovery", "--facts",
                EXAMPLE_FACTS.toString(), "--size", "large", "--out", pdf.toString())).isZero();
        ObjectNode report = (ObjectNode) JSON.readTree(out.toString());
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII))
                .hasSize(report.get("bytes").asInt());
        report.put("out", "sheet.pdf");
        if (Boolean.getBoolean("amends.example")) {
            Files.writeString(EXAMPLE, report.toPrettyString() + "\n");
        }
        ObjectNode published = (ObjectNode) JSON.readTree(Files.readString(EXAMPLE));
        assertThat(PublishedSchema.named("sheet").faults(report)).isEmpty();
        assertThat(PublishedSchema.named("sheet").faultsOfExample()).isEmpty();
        for (String changing : List.of("digest", "bytes")) {
            report.remove(changing);
            published.remove(changing);
        }
        assertThat(report).isEqualTo(published);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void schemaOfTheFactsAgreesWithWhatIsRead() throws IOException {
        PublishedSchema schema = PublishedSchema.named("sheet-facts");
        assertThat(schema.faultsOfExample()).isEmpty();
        JsonNode bad = example().set("contact", JSON.createObjectNode().put("who", "x"));
        assertThat(schema.faults(bad)).isNotEmpty();
        assertThat(render(bad.toString())).isEqualTo(2);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', value = {
        "/contact|{\"who\": \"x\", \"code\": \"\"}|/contact/phone: 缺少这一项",
        "/contact|{\"who\": \" \", \"phone\": \"1\", \"code\": \"\"}|/contact/who: 这一项不能空着",
        "/contact|7|/contact: 这里要写成一个对象",
        "/next|{\"what\": \"x\", \"when\": 7}|/next/when: 这里要写文字",
        "/next|{\"what\": \"x\", \"when\": \"y\", \"who\": \"z\"}|/next/who: 不认识的键。这里可以有：what, when",
        "/body|{\"happened\": \"\", \"did\": \"x\", \"acts\": [], \"gains\": [], \"bring\": []}|/body/did: 这里要写成一个列表",
        "/body|{\"happened\": \"\", \"did\": [], \"acts\": [{\"what\": \"x\"}], \"gains\": [], \"bring\": [1]}|/body/acts/0/by: 缺少这一项",
        "/body|{\"happened\": \"\", \"did\": [], \"acts\": [], \"gains\": [], \"bring\": [1]}|/body/bring/0: 这里要写文字",
        "/refused|{\"asked\": \"x\"}|/refused/nextDoor: 缺少这一项",
        "/more|1|/more: 不认识的键"})
    void namesTheFieldThatIsMissingOrWrong(String place, String value, String said) throws IOException {
        ObjectNode facts = example();
        facts.set(place.substring(1), JSON.readTree(value));
        assertThat(render(facts.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("facts.json " + said);
        assertThat(dir.resolve("out.pdf")).doesNotExist();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void namesHardWordsAndLongSentencesOfTheFacts() throws IOException {
        ObjectNode facts = example();
        ((ObjectNode) facts.get("head")).put("message", "您不用交违约金。");
        assertThat(render(facts.toString())).isZero();
        JsonNode reading = JSON.readTree(out.toString()).get("reading");
        assertThat(reading.get("hard").toString()).contains("\"kind\":\"word\",\"found\":\"违约金\",\"plain\":\"晚交要多付的钱\"");
    }

    @Test
    void saysItInEnglish() throws IOException {
        assertThat(render("{\"head\": 1}", "--language", "en")).isEqualTo(2);
        assertThat(err.toString()).contains("/head: An object is wanted here", "/contact: This is missing");
    }

    @Test
    void takesFactsFromStandardInput() throws IOException {
        stdin = "\uFEFF" + Files.readString(EXAMPLE_FACTS);
        assertThat(run("render", "--pack", "p", "--template", "recovery", "--facts", "-", "--size", "xlarge", "--out",
                dir.resolve("o.pdf").toString())).isZero();
        assertThat(Files.readString(dir.resolve("o.pdf"))).contains("上门检查电表读卡口", "XLARGE ZH");
    }

    @Test
    void badInputGivesTwo() throws IOException {
        String good = Files.readString(EXAMPLE_FACTS);
        assertThat(render("{\"head\": {\n")).isEqualTo(2);
        assertThat(render("{} {}")).isEqualTo(2);
        assertThat(render(good, "--size", "huge")).isEqualTo(2);
        assertThat(render(good, "--language", "fr")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("render", "--pack", "p", "--template", "nope", "--facts", "x", "--out", "y")).isEqualTo(2);
        assertThat(run("render", "--pack", "p", "--template", "recovery", "--facts",
                dir.resolve("none").toString(), "--out", "y")).isEqualTo(2);
        Files.write(dir.resolve("gbk"), new byte[] {'{', (byte) 0xB5, (byte) 0xE7});
        assertThat(run("render", "--pack", "p", "--template", "recovery", "--facts",
                dir.resolve("gbk").toString(), "--out", "y")).isEqualTo(2);
        source = pack -> new SheetSource.Faulty(List.of(new Wording("坏了", "broken")));
        assertThat(render(good)).isEqualTo(2);
        assertThat(err.toString()).contains("字号只能是", "zh or en, not: fr", "请选择子命令", "没有这张告知单：nope。有的是：read-bill, recovery",
                "没有找到事实文件", "不是 UTF-8", "坏了", "不是合格的 JSON");
    }

    @Test
    void failingWorldGivesThree() throws IOException {
        ObjectNode facts = example();
        ((ObjectNode) facts.get("head")).put("greeting", "fail");
        assertThat(render(facts.toString())).isEqualTo(3);
        assertThat(run("render", "--pack", "p", "--template", "recovery", "--facts", EXAMPLE_FACTS.toString(),
                "--out", dir.resolve("no/such/folder.pdf").toString())).isEqualTo(3);
        assertThat(run("render", "--pack", "p", "--template", "recovery", "--facts", dir.toString(),
                "--out", "y")).isEqualTo(3);
        assertThat(err.toString()).contains("没能排出来：no-such", "写不了这个文件", "读不了事实文件");
    }

    @Test
    void explainsABillWhoseFiguresAgreeAndRefusesOneWhoseTotalDoesNot() throws IOException {
        source = pack -> new PackSheets(new PackLoader(), Fonts.in(Path.of("assets/fonts"))).read(pack);
        assertThat(PublishedSchema.named("sheet-bill").faultsOfExample()).isEmpty();
        Path bill = Path.of("assets/schema/sheet-bill.example.json");
        for (String pack : List.of("cn-base", "uk-gsop")) {
            assertThat(run("render", "--pack", "assets/packs/" + pack, "--template", "bill", "--facts", bill.toString(),
                    "--language", "en", "--out", dir.resolve("bill.pdf").toString())).isZero();
        }
        Path wrong = Files.writeString(dir.resolve("wrong.json"), Files.readString(bill).replace("142.03", "142.00"));
        assertThat(run("render", "--pack", "assets/packs/cn-base", "--template", "bill", "--facts", wrong.toString(),
                "--out", dir.resolve("none.pdf").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("142.03", "142.00", "对不上");
        assertThat(dir.resolve("none.pdf")).doesNotExist();
        Path odd = Files.writeString(dir.resolve("odd.json"), Files.readString(bill).replace("\"12345\"", "\"many\"")
                .replace("2026-10-01", "October").replace("step-1", "step-9"));
        assertThat(run("render", "--pack", "assets/packs/cn-base", "--template", "bill", "--facts", odd.toString(),
                "--out", dir.resolve("none.pdf").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("/readings/0/before", "/account/from", "/lines/0/kind");
    }

    @Test
    void triesEverySheetOfAPackWithMadeUpCases() throws IOException {
        source = pack -> new PackSheets(new PackLoader(), Fonts.in(Path.of("assets/fonts"))).read(pack);
        Path corpus = dir.resolve("corpus");
        assertThat(run("corpus", "--pack", "assets/packs/uk-gsop", "--out", corpus.toString(), "--cases", "4", "--language", "en",
                "--seed", "7")).isZero();
        assertThat(PublishedSchema.named("sheet-corpus").faults(JSON.readTree(out.toString()))).isEmpty();
        assertThat(PublishedSchema.named("sheet-corpus").faultsOfExample()).isEmpty();
        assertThat(JSON.readTree(out.toString()).get("cases").asInt()).isEqualTo(4);
        try (var files = Files.list(corpus)) {
            assertThat(files).hasSize(4);
        }
        assertThat(run("corpus", "--pack", "assets/packs/uk-gsop", "--out", corpus.toString(), "--language", "fr")).isEqualTo(2);
        source = pack -> PLAIN;
        assertThat(run("corpus", "--pack", "pack", "--out", corpus.toString(), "--cases", "2")).isZero();
    }
}
