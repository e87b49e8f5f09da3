package org.amends.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amends.core.apology.ApologyElement;
import org.amends.core.cause.CauseParty;
import org.amends.core.playbook.FailureKind;
import org.amends.core.playbook.KindFinder;
import org.amends.core.playbook.Phrase;
import org.amends.core.playbook.Stage;
import org.amends.core.playbook.StepScript;
import org.amends.core.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the base pack owes the counter beyond its form: whole kinds, whole apologies, and the kind found by people's own words. */
class BasePackContentTest {
    private static final Policy BASE = ((PackReading.Whole) new PackLoader().load(Path.of("assets/packs/cn-base"))).policy();
    private static final List<String> FIRST_TWELVE = List.of("outage-frequent", "card-unreadable", "card-meter-breaks",
            "repair-page-login", "bill-wrong", "meter-fast", "outage-no-notice", "appliance-damaged", "rude-service",
            "connection-delayed", "reconnect-late", "long-queue");

    @Test
    void theTwelveKindsEveryHallMeetsAreThere() {
        assertThat(BASE.playbook().kinds()).extracting(FailureKind::id).containsAll(FIRST_TWELVE);
    }

    @Test
    void everyKindIsWorkedOutWhole() {
        assertThat(BASE.playbook().kinds()).allSatisfy(kind -> {
            assertThat(kind.everydayWords()).as(kind.id()).hasSizeGreaterThanOrEqualTo(6);
            assertThat(kind.script().steps()).as(kind.id()).extracting(StepScript::stage).containsExactly(Stage.values());
            assertThat(kind.script().questions()).as(kind.id()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(kind.script().needs()).as(kind.id()).isNotEmpty();
            assertThat(kind.handling().causes()).as(kind.id()).hasSizeGreaterThanOrEqualTo(3).contains("not-yet-known");
            assertThat(kind.handling().remedies()).as(kind.id()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(kind.handling().rules()).as(kind.id()).isNotEmpty();
        });
    }

    @Test
    void everyKindHasItsOwnApologyAndItHoldsAllFiveParts() {
        assertThat(BASE.playbook().kinds()).allSatisfy(kind -> {
            Phrase first = BASE.playbook().phrase(phrases(kind, Stage.APOLOGISE).getFirst()).orElseThrow();
            assertThat(first.scope().kinds()).containsExactly(kind.id());
            assertThat(first.elements()).isEqualTo(EnumSet.allOf(ApologyElement.class));
            assertThat(BASE.playbook().phrase(phrases(kind, Stage.TAKE_RESPONSIBILITY).getFirst()).orElseThrow()
                    .scope().kinds()).containsExactly(kind.id());
        });
    }

    @Test
    void everyPartyOfACauseIsKnownFinerThanItsName() {
        Set<CauseParty> parties = BASE.playbook().causes().stream().map(c -> c.party()).collect(Collectors.toSet());
        assertThat(parties).isEqualTo(EnumSet.allOf(CauseParty.class));
        assertThat(BASE.playbook().causes()).hasSizeGreaterThanOrEqualTo(25);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "怎么老停电，你叫我这个月怎么交电费？, outage-frequent",
        "你们配发的电卡怎么总是无法读取，你们不能总是让我把电卡拿着到大厅去换吧。, card-unreadable",
        "电卡表经常损坏，读卡很麻烦, card-meter-breaks",
        "网上报修系统登录不上去, repair-page-login",
        "这个月电费突然翻倍了, bill-wrong",
        "我怀疑电表走得快, meter-fast",
        "没通知就停电，店里当天没法营业, outage-no-notice",
        "零线断了，一栋楼电视冰箱烧坏, appliance-damaged",
        "窗口说话难听，态度太差, rude-service",
        "申请新装半个月没消息, connection-delayed",
        "欠费停了，交完一天还没来电, reconnect-late",
        "排队一小时，只开一个窗口, long-queue",
        "晚上电压低，空调起不动, voltage-low",
        "报修一个半小时没人到, repair-late",
        "银行扣了款，系统显示欠费, payment-not-posted",
        "半夜没钱自动断电，孩子在写作业, prepaid-ran-out",
        "老人不会手机，被叫回去下App, told-to-use-app",
        "推来推去跑了三趟, passed-around",
        "我家和邻居的表接反了, meters-crossed",
        "没收到账单，却要收违约金, late-fee-dispute",
        "没欠费怎么停我家电, cut-off-wrongly",
        "家里有制氧机，停电就危险, device-at-home",
        "两个月没抄，按估计收, estimated-reading",
        "换表没通知，底数没让我看, meter-changed",
        "变压器嗡嗡响，睡不着, line-near-house",
        "充电桩说容量不够不给装, charger-refused"})
    void theKindIsFoundByWhatPeopleSay(String words, String kind) {
        assertThat(new KindFinder(BASE.playbook().kinds()).rank(words).getFirst().id()).isEqualTo(kind);
    }

    private static List<String> phrases(FailureKind kind, Stage stage) {
        return kind.script().steps().stream().filter(s -> s.stage() == stage).findFirst().orElseThrow().phrases();
    }
}
