package org.amends.core.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.Status;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.OrderSource;
import org.amends.core.language.Wording;
import org.amends.core.recovery.Recovery;
import org.amends.core.table.BadCell;
import org.amends.core.table.OutTable;
import org.amends.core.table.TableForm;
import org.amends.core.table.TableSource;
import org.amends.export.outgoing.FolderTables;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.intake.NamedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdersTest {
    private static final String HEAD = "工单编号,受理时间,答复期限,受理内容,客户名称,联系电话\n";
    private static final String ONE = "0026112300017,2026-03-02 08:10,2026-03-04 17:00,停电两次没人说,王建国,13800138000\n";
    private static final String TWO = "0026112300018,2026-03-02 09:00,2026-03-05,账单看不懂,,\n";
    private static final OrderColumns USUAL = OrderColumns.of("");
    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private final Recovery recovery = Desks.recovery(files);
    private final Orders orders = new Orders(files, recovery, () -> Cases.CLERK, Desks.CLOCK,
            new Orders.Place(name -> new CaseId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))), new Wording("答复来单 {0}", "Answer to order {0}"), "刘敏"));
    @TempDir
    private Path folder;

    @Test
    void becomesACaseThatWaitsWithTheClockItCameWith() {
        assertThat(take(HEAD + ONE + TWO + ONE)).satisfies(taken -> {
            assertThat(taken.taken()).isEqualTo(2);
            assertThat(taken.read().repeated()).isOne();
        });
        OrderStanding first = orders.all().getFirst();
        CaseFile file = files.find(first.ref().id()).orElseThrow();
        assertThat(file.progress().status()).isEqualTo(Status.HELD);
        assertThat(file.intake().channel()).isEqualTo(Channel.HOTLINE);
        assertThat(file.intake().customer().name().shown()).isEqualTo("王建国");
        assertThat(file.resolution().openPromises()).singleElement().satisfies(p -> {
            assertThat(p.due()).isEqualTo(first.order().due());
            assertThat(p.what().zh()).isEqualTo("答复来单 0026112300017");
        });
    }

    @Test
    void isNeverTakenTwice() {
        take(HEAD + ONE);
        assertThat(take(HEAD + ONE + TWO)).satisfies(taken -> {
            assertThat(taken.taken()).isOne();
            assertThat(taken.known()).isOne();
        });
        assertThat(orders.all()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(TableForm.class)
    void goesRoundWholeInEachForm(TableForm form) {
        take(HEAD + ONE + TWO);
        OrderStanding first = orders.all().getFirst();
        CaseFile file = recovery.perform(files.find(first.ref().id()).orElseThrow(), Cases.CLERK, new CaseEvent.Resumed()).saved();
        List<CaseEvent> acts = new ArrayList<>(Cases.acts());
        for (CaseEvent act : acts) {
            file = recovery.perform(file, Cases.CLERK, act).saved();
        }
        AnswerOrders answers = new AnswerOrders(orders, recovery, () -> Cases.CLERK, new FolderTables(folder), Desks.CLOCK);
        if (file.progress().status() != Status.CLOSED) {
            recovery.perform(file, Cases.CLERK, new CaseEvent.Closed()).saved();
        }
        AnswerOrders.Answered answered = answers.answer(OrderSource.LINE_95598, form);
        assertThat(answered.count()).isOne();
        OrdersRead back = new ReadOrders(OrderSource.LINE_95598, USUAL, Desks.CLOCK.getZone())
                .read(new NamedFiles().at(answered.path()));
        assertThat(back.bad()).isEmpty();
        assertThat(back.lines()).singleElement().satisfies(line -> assertThat(line.order()).isEqualTo(first.order()));
        assertThat(answers.answer(OrderSource.LINE_95598, form).refusal()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsEveryEncodingSendersUse(String name) throws Exception {
        Path file = folder.resolve(name + ".csv");
        Files.write(file, (HEAD + ONE + TWO).getBytes(Charset.forName(name)));
        assertThat(orders.take(OrderSource.LINE_12345, USUAL, new NamedFiles().at(file.toString())).taken()).isEqualTo(2);
        assertThat(orders.all().getFirst().order().words().shown()).isEqualTo("停电两次没人说");
    }

    @Test
    void takesAColumnByTheNameItsSenderUses() {
        String theirs = HEAD.replace("工单编号", "流水号") + ONE;
        assertThat(take(theirs).read().bad()).containsExactly(new BadCell(1, "工单编号", "no-column"));
        assertThat(orders.take(OrderSource.LINE_95598, OrderColumns.of("工单编号＝流水号；x=y"), table(theirs)).taken()).isOne();
    }

    @Test
    void tellsEachWrongCellAtItsPlaceAndTakesNothing() {
        Orders.Taken taken = take(HEAD + ONE + ONE.replace("停电两次", "停电三次") + "7,哪天,2026-03-04,x,,\n"
                + "8,2026-03-04 10:00,2026-03-03,x,,\n9,2026-03-04,2026-03-05,,,\n");
        assertThat(taken.read().bad()).containsExactly(new BadCell(3, "2", "twice"), new BadCell(4, "受理时间", "moment"),
                new BadCell(5, "答复期限", "due-before"), new BadCell(6, "受理内容", "missing"));
        assertThat(orders.all()).isEmpty();
    }

    @Test
    void refusesTwoHundredThousandRowsAtTheFirstTooMany() throws Exception {
        StringBuilder all = new StringBuilder(HEAD);
        for (int i = 0; i < 200_000; i++) {
            all.append(i).append(",2026-03-02,2026-03-05,x,,\n");
        }
        assertThat(take(all.toString()).read().bad()).containsExactly(new BadCell(2002, "2000", "too-many"));
    }

    @Test
    void refusesCellsDrawnTogether() {
        TableSource merged = new TableSource() {
            @Override
            public void read(java.util.function.Consumer<org.amends.core.table.TableRow> row) {
                table(HEAD + ONE).read(row);
            }

            @Override
            public List<String> merged() {
                return List.of("A2:A5");
            }
        };
        assertThat(orders.take(OrderSource.LINE_95598, USUAL, merged).read().bad()).containsExactly(new BadCell(2, "A2:A5", "merged"));
    }

    @Test
    void guardsWordsThatASpreadsheetWouldWorkOut() throws Exception {
        String path = new FolderTables(folder).write(new OutTable("t", List.of("a", "b"),
                List.of(List.of("=1+1", "0012"))), TableForm.CSV);
        assertThat(Files.readString(Path.of(path))).contains("'=1+1,0012");
    }

    private Orders.Taken take(String text) {
        return orders.take(OrderSource.LINE_95598, USUAL, table(text));
    }

    private TableSource table(String text) {
        try {
            Path file = folder.resolve("in.csv");
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            return new NamedFiles().at(file.toString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
