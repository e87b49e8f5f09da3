package org.amends.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.amends.core.fault.Fault;
import org.amends.core.guide.Sheet;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.SheetSize;
import org.amends.core.language.Language;
import org.amends.core.policy.HallBook;
import org.amends.fixtures.BaseSheets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatePressTest {
    private static final HallBook PACK = BaseSheets.policy().hall();
    private final PdfRenderer renderer = new PdfRenderer(Fonts.in(Path.of("assets/fonts")));
    private final TemplatePress press = new TemplatePress(renderer, PACK::template);

    private static SheetFacts facts(String name) {
        return new SheetFacts("recovery",
                new SheetFacts.Head("城南供电营业厅", "3702-01-261123-A007-K", "2026年11月23日", name + "女士：您好！",
                        "您的事我们负责办到底。给您添麻烦了，对不起。"),
                new SheetFacts.Body("您反映：电卡读不出来（昨晚八点）。原因：读卡器老化，是我们的设备问题。",
                        List.of("当场换了新电卡，钱和用电记录都在", "在柜台教您插了一遍卡"),
                        List.of(new SheetFacts.Act("上门检查电表读卡口", "11月25日（星期三）下午5点半前"),
                                new SheetFacts.Act("打电话问您好不好用", "11月26日（星期四）上午10点前")),
                        List.of(new SheetFacts.Gain("家用电器损坏赔偿", "1,500.00 元",
                                List.of("电视机，买价 3,000.00 元，用了 60 个月，按 10 年算。",
                                        "3,000.00 × (1 − 60 ÷ 120) = 1,500.00 元。",
                                        "依据：居民用户家用电器损坏处理办法，第十条（现行）。", "这一条还要等发布单位确认（未核实）。"))),
                        List.of("身份证", "电器发票，没有发票也请来，我们帮您想办法")),
                new SheetFacts.Next("上门检查电表读卡口", "11月25日（星期三）下午5点半前"),
                new SheetFacts.Contact("城南供电营业厅", "0532-85550123", "办理编号 3702-01-261123-A007-K"));
    }

    @ParameterizedTest
    @EnumSource(SheetSize.class)
    void keepsTheExactCharactersInTheTextLayer(SheetSize size) throws IOException {
        String text = text(press.press(facts("王"), size, Language.ZH));
        assertThat(text.replace("\n", "")).contains("王女士", "读卡器老化", "1,500.00 元", "0532-85550123", "11月25日（星期三）下午5点半前", "页");
        assertThat(text.codePoints()).noneMatch(c -> c >= 0x2E80 && c <= 0x2FDF);
    }

    @Test
    void setsRareNamesAndNamesEmoji() throws IOException {
        String text = text(press.press(facts("𬭎龘䶮𠮷"), SheetSize.LARGE, Language.ZH));
        assertThat(text).contains("𬭎龘䶮𠮷女士");
        assertThat(Printable.of("好👍🏽的\u0007\u202E字")).isEqualTo("好[thumbs up sign]的字");
    }

    @Test
    void setsTheSameFactsToTheSameBytes() {
        Sheet first = press.press(facts("王"), SheetSize.LARGE, Language.ZH);
        Sheet second = new TemplatePress(renderer, PACK::template)
                .press(facts("王"), SheetSize.LARGE, Language.ZH);
        assertThat(second.digest()).isEqualTo(first.digest());
        assertThat(new String(first.pdf(), StandardCharsets.ISO_8859_1))
                .contains("<xmp:CreateDate>1970-01-01T00:00:00+00:00<");
    }

    @Test
    void tellsNothingAboutThePersonOrTheMachineOutsideThePage() throws IOException {
        try (PDDocument document = Loader.loadPDF(press.press(facts("王"), SheetSize.STANDARD, Language.ZH).pdf())) {
            var info = document.getDocumentInformation();
            assertThat(info.getTitle()).isEqualTo("服务告知单");
            assertThat(info.getAuthor()).isNull();
            assertThat(info.getCOSObject().toString()).doesNotContain("王", "/work", "A007");
        }
    }

    @Test
    void escapesWhatPeopleType() throws IOException {
        assertThat(text(press.press(facts("<script>alert(1)</script>{{number}}"), SheetSize.STANDARD, Language.ZH))
                .replace("\n", "")).contains("<script>alert(1)</script>{{number}}女士");
    }

    @Test
    void namesAMissingValueAndAnUnknownSheet() {
        assertThatThrownBy(() -> renderer.render("<p>{{no-such}}</p>", Map.of(), Language.ZH))
                .isInstanceOf(Fault.class).hasMessageContaining("no-such");
        SheetFacts good = facts("王");
        assertThatThrownBy(() -> press.press(new SheetFacts("nope", good.head(), good.body(), good.next(),
                good.contact()), SheetSize.STANDARD, Language.ZH)).isInstanceOf(Fault.class)
                .hasMessageContaining("nope");
    }

    @Test
    void showsPicturesOfEveryPage() {
        Sheet sheet = press.press(facts("王"), SheetSize.XLARGE, Language.ZH);
        assertThat(press.pictures(sheet, 60)).hasSize(sheet.pages()).allMatch(png -> png[1] == 'P' && png[2] == 'N');
    }

    private static String text(Sheet sheet) throws IOException {
        String out = System.getenv("SHEETS_OUT");
        if (out != null) {
            Files.write(Path.of(out, sheet.digest().substring(0, 8) + ".pdf"), sheet.pdf());
        }
        try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
