package org.amends.core.guide.reading;

import java.util.List;
import org.amends.core.guide.reading.HardSpot.Kind;

/**
 * Chinese turns of speech that make a reader stop: two noes, passives, ways of writing numbers nobody says. Where a question
 * (能不能不) or a fixed word (理由, 被子) looks the same, it passes; so does 由我们, which takes the matter on.
 */
final class ChineseTurns {
    private static final String DOERS = "(供电公司|公司|供电所|营业厅|抢修队|师傅|班组|电工|对方|厂家|店里|专人|工作人员|客户经理|班长|主管)";
    private static final String NO_QUESTION = "(?<![能会可该要得])";

    static final List<Turn> ALL = List.of(
            Turn.of(Kind.DOUBLE_NEGATION, NO_QUESTION + "不得不", "只好"),
            Turn.of(Kind.DOUBLE_NEGATION, NO_QUESTION + "不能不", "一定要"),
            Turn.of(Kind.DOUBLE_NEGATION, NO_QUESTION + "不可不", "一定要"),
            Turn.of(Kind.DOUBLE_NEGATION, NO_QUESTION + "不会不", "会"),
            Turn.of(Kind.DOUBLE_NEGATION, "(?:并非|未必|绝非)不|不是不(?!是|[^。！？；\\n]*[，,]\\s*而?是)"),
            Turn.of(Kind.DOUBLE_NEGATION, "(?<![有毫])无不", "都"),
            Turn.of(Kind.DOUBLE_NEGATION, "莫不(?!是)", "都"),
            Turn.of(Kind.DOUBLE_NEGATION, "不无(?=[道理关可遗])", "有"),
            Turn.of(Kind.DOUBLE_NEGATION, "非(?!常|法|居|工)([^，。！？；\\n非]{1,10})不可(?!以)", m -> "一定要" + m.group(1)),
            Turn.of(Kind.DOUBLE_NEGATION, "没有(?:一个|一户|一次|谁|人|哪个)?[^，。！？；\\n不]{0,4}不(?=会|能|是|可|想|愿)"),
            Turn.of(Kind.PASSIVE, "(?<!棉)被(?!子|褥|单|套|动|告|害|里|面|罩)"),
            Turn.of(Kind.PASSIVE, "(?<![自理缘经不原])由" + DOERS + "(?=[^的，。！？；\\n])", m -> m.group(1)),
            Turn.of(Kind.PASSIVE, "(?<![自理缘经不原])由(?!" + DOERS + "|于|此|来|头|您|你|我|咱|[\\d一二三四五六七八九十两])"
                    + "[^，。！？；\\n]{1,8}?(?:负责|承担|办理|处理|核实|确认|提供|支付|出具|安排|完成|决定|审批)"),
            Turn.of(Kind.PASSIVE, "(?:予以|加以)"),
            Turn.of(Kind.PASSIVE, "为[^，。！？；\\n]{1,6}所(?=[致造引])"),
            Turn.of(Kind.SPOKEN_FORM, "(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)",
                    m -> m.group(1) + "年" + plain(m.group(2)) + "月" + plain(m.group(3)) + "日"),
            Turn.of(Kind.SPOKEN_FORM, "(?<!\\d)0(\\d)月|(?<=月)0(\\d)(?=[日号])",
                    m -> m.group(1) == null ? m.group(2) : m.group(1) + "月"),
            Turn.of(Kind.SPOKEN_FORM, "(?<![\\d:])([01]?\\d|2[0-3])[:：]([0-5]\\d)(?:[:：][0-5]\\d)?(?![\\d:])",
                    m -> DayHours.chinese(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)))),
            Turn.of(Kind.SPOKEN_FORM, "(?:[¥￥]|RMB|CNY)\\s?(\\d[\\d,]*(?:\\.\\d{1,2})?)", m -> m.group(1) + "元"),
            Turn.of(Kind.SPOKEN_FORM, "(?<![\\d.,])(\\d{1,4})0000元", m -> m.group(1) + "万元"),
            Turn.of(Kind.SPOKEN_FORM, "(\\d)\\s?(?:kWh|千瓦时)", m -> m.group(1) + "度"),
            Turn.of(Kind.SPOKEN_FORM, "(\\d)\\s?min(?![a-z])", m -> m.group(1) + "分钟"),
            Turn.of(Kind.SPOKEN_FORM, "(\\d)\\s?h(?![a-z])", m -> m.group(1) + "小时"),
            Turn.of(Kind.SPOKEN_FORM, "(\\d(?:\\.\\d+)?)\\s?‰", m -> "千分之" + m.group(1)),
            Turn.of(Kind.SPOKEN_FORM, "T\\+(\\d)日?", m -> m.group(1) + "天后"));

    /** What joins one idea to the next; one of them in a sentence is enough. */
    static final java.util.regex.Pattern JOINTS = java.util.regex.Pattern.compile(
            "并且|而且|同时(?!段)|但是|不过|另外|此外|然而|以及|从而|况且|因此|所以");
    /** Ends of short clauses within a sentence. */
    static final java.util.regex.Pattern CLAUSES = java.util.regex.Pattern.compile("[，,](?!\\d)");

    private ChineseTurns() {
    }

    private static String plain(String number) {
        return String.valueOf(Integer.parseInt(number));
    }
}
