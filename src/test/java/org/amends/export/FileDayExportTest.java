package org.amends.export;

import static org.amends.fixtures.Days.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseRef;
import org.amends.core.customer.Personal;
import org.amends.core.daybook.DayBook;
import org.amends.core.dayend.DayBookPaper;
import org.amends.core.dayend.ExportOrder;
import org.amends.core.dayend.ExportOrder.Format;
import org.amends.core.dayend.ExportWatch;
import org.amends.core.dayend.Exported;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import org.amends.core.promise.Promise;
import org.amends.export.table.Sheets;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDayExportTest {
    private static final String STEM = "daybook-3702-01-2026-11-23";
    private final Days days = new Days();
    private final List<String> heard = new ArrayList<>();
    @TempDir
    private Path dir;

    @BeforeEach
    void threeCases() {
        days.acted(days.whole(MONDAY), Days.at(MONDAY, 11, 0), new CaseEvent.Closed());
        CaseRef carried = days.whole(MONDAY);
        days.acted(carried, Days.at(MONDAY, 16, 0), new CaseEvent.EntitlementAwarded("rule", Map.of(),
                        Cases.yuan(120), MONDAY),
                new CaseEvent.GoodwillGranted("money", Cases.yuan(20), Personal.of("x"), Optional.empty()),
                new CaseEvent.PromiseMade(new Promise("p-9", Wording.same("=回电 13800138000"), "@抢修班",
                        Days.at(MONDAY, 17, 0))),
                new CaseEvent.CarriedOver(Personal.of("=HYPERLINK(\"http://x\") 王秀兰 0012345678,\"等\"\n😀𬭎")));
        days.opened(MONDAY);
    }

    private DayBook book() {
        return days.books().of(MONDAY);
    }

    private Exported write(Language language, Set<Format> formats) {
        DayBookPaper paper = (model, lang) -> ("%PDF " + model).getBytes(StandardCharsets.UTF_8);
        return new FileDayExport(paper).write(new ExportOrder(book(), dir.toString(), language, formats),
                watch(Integer.MAX_VALUE));
    }

    private ExportWatch watch(int stopAfter) {
        return new ExportWatch() {
            @Override
            public void progress(int done, int of) {
                heard.add(done + "/" + of);
            }

            @Override
            public boolean isStopped() {
                return heard.size() >= stopAfter;
            }
        };
    }

    private List<NamedCsvRecord> csv(String table) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().detectBomHeader(true)
                .ofNamedCsvRecord(dir.resolve(STEM + "-" + table + ".csv"))) {
            return reader.stream().toList();
        }
    }

    @Test
    void writesAllFilesUnderNamesOfHallCounterAndDay() throws Exception {
        Exported exported = write(Language.ZH, EnumSet.allOf(Format.class));
        assertThat(exported.ending()).isEqualTo(Exported.Ending.COMPLETE);
        assertThat(exported.files()).extracting(Exported.File::name).containsExactly(STEM + ".xlsx",
                STEM + "-summary.csv", STEM + "-cases.csv", STEM + "-promises.csv", STEM + "-sums.csv",
                STEM + ".json", STEM + ".pdf");
        assertThat(heard).startsWith("1/7").endsWith("7/7");
        for (Map.Entry<String, String> digest : exported.digests().entrySet()) {
            byte[] bytes = Files.readAllBytes(dir.resolve(digest.getKey()));
            assertThat(digest.getValue()).isEqualTo(java.util.HexFormat.of().formatHex(
                    java.security.MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
    }

    @Test
    void holdsNoNameTelephoneAccountOrPersonOfStaffInAnyFile() throws Exception {
        write(Language.ZH, EnumSet.allOf(Format.class));
        StringBuilder all = new StringBuilder(
                new Sheets(Files.readAllBytes(dir.resolve(STEM + ".xlsx"))).allText());
        try (Stream<Path> files = Files.list(dir)) {
            for (Path file : files.filter(f -> !f.toString().endsWith(".xlsx")).toList()) {
                all.append(Files.readString(file));
            }
        }
        assertThat(all.toString()).contains("王女士", "138****8000", "****5678")
                .doesNotContain("秀兰", "13800138000", "0012345678", "昨晚八点", "累", "s-1", "\"p-1");
    }

    @Test
    void tellsTheCasesInCsvWithNothingAFormula() throws IOException {
        write(Language.ZH, Set.of(Format.CSV));
        List<NamedCsvRecord> cases = csv("cases");
        assertThat(cases).extracting(r -> r.getField("状态")).containsExactly("已办结", "转次日", "未结，未说明");
        assertThat(cases.get(1).getField("转次日原因"))
                .isEqualTo("'=HYPERLINK(\"http://x\") 王女士 ****78,\"等\"\n😀𬭎");
        assertThat(cases.get(1).getField("应得赔偿")).isEqualTo("120.00");
        assertThat(cases.getFirst().getField("首次道歉用时（分钟）")).isEqualTo("5.0");
        assertThat(csv("promises").getFirst().getField("承诺内容")).isEqualTo("'=回电 138****8000");
        assertThat(csv("promises").getFirst().getField("负责")).isEqualTo("'@抢修班");
        assertThat(csv("sums")).extracting(r -> r.getField("金额")).containsExactly("120.00", "20.00", "120.00", "20.00");
    }

    @Test
    void namesTheSheetsOfTheWorkbookInBothLanguages() throws Exception {
        write(Language.ZH, Set.of(Format.XLSX));
        Sheets zh = new Sheets(Files.readAllBytes(dir.resolve(STEM + ".xlsx")));
        assertThat(zh.names()).containsExactly("汇总", "补救单", "承诺", "赔偿与关怀");
        assertThat(zh.formulas(2)).isZero();
        assertThat(zh.text(2, "A1")).isEqualTo("补救单号");
        write(Language.EN, Set.of(Format.XLSX));
        Sheets en = new Sheets(Files.readAllBytes(dir.resolve(STEM + ".xlsx")));
        assertThat(en.names()).containsExactly("Summary", "Cases", "Promises", "Sums");
        assertThat(en.text(2, "F2")).isEqualTo("Ms 王");
    }

    @Test
    void tellsTheSameInJson() throws IOException {
        write(Language.ZH, Set.of(Format.JSON));
        JsonNode json = new ObjectMapper().readTree(dir.resolve(STEM + ".json").toFile());
        assertThat(json.at("/schema").asText()).isEqualTo("amends.daybook/1");
        assertThat(json.at("/cases/1/state").asText()).isEqualTo("CARRIED_OVER");
        assertThat(json.at("/cases/0/opened").asText()).isEqualTo("2026-11-23T09:00:00+08:00");
        assertThat(json.at("/sums/given/minor").asLong()).isEqualTo(14_000);
        assertThat(json.at("/sealed").asBoolean()).isFalse();
        assertThat(json.at("/integrity/sync").asText()).isEqualTo("OFFLINE");
    }

    @Test
    void leavesNothingWhenStopped() throws IOException {
        Exported exported = new FileDayExport((model, lang) -> new byte[0]).write(
                ExportOrder.whole(book(), dir.toString(), Language.ZH), watch(3));
        assertThat(exported.ending()).isEqualTo(Exported.Ending.STOPPED);
        assertThat(exported.files()).isEmpty();
        try (Stream<Path> left = Files.list(dir)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void leavesNothingWhenThePaperFails() throws IOException {
        DayBookPaper broken = (model, lang) -> {
            throw new Fault(FaultCode.RENDER_FAILED);
        };
        assertThatThrownBy(() -> new FileDayExport(broken).write(
                ExportOrder.whole(book(), dir.toString(), Language.ZH), watch(99))).isInstanceOf(Fault.class);
        try (Stream<Path> left = Files.list(dir)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void exportsADayWithoutCases() {
        days.at(Days.at(MONDAY, 18, 0));
        DayBook empty = days.books().of(MONDAY.minusDays(1));
        Exported exported = new FileDayExport((model, lang) -> new byte[0]).write(
                ExportOrder.whole(empty, dir.toString(), Language.EN), watch(99));
        assertThat(exported.files()).hasSize(7);
    }

    @Test
    void hasEveryHeadingInBothLanguages() throws IOException {
        assertThat(keys("headings.properties")).isEqualTo(keys("headings_en.properties")).isNotEmpty();
    }

    private static Set<Object> keys(String file) throws IOException {
        java.util.Properties texts = new java.util.Properties();
        try (var in = Headings.class.getResourceAsStream(file)) {
            texts.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts.keySet();
    }
}
