package org.amends.core.guide.reading;

import org.amends.core.language.Language;
import org.amends.core.language.Wording;

/**
 * What is measured, how much is too much, why it is hard, and where the limit comes from. No norm of plain language for adults
 * is known to us: every limit here is our own, provisional, until it has been tried with customers.
 */
public enum Yardstick {
    SENTENCE_LENGTH(new Limit(25, 20), new Wording("一句太长，读到后面忘了前面；断成两句", "a long sentence: break it in two"),
            new Wording("自定：约为小学高年级课文的句长；英文按 GOV.UK 写作指南 25 词再收紧", "our own: sentences of upper primary readers; English tightens "
                    + "the 25 words of the GOV.UK writing guide")),
    SENTENCE_FAR_TOO_LONG(new Limit(50, 40), new Wording("一句太长，一般人读不下来；一定要断开", "far too long for one sentence: it must be broken"),
            new Wording("自定：两倍于上一条", "our own: twice the limit above")),
    IDEAS(new Limit(4, 3), new Wording("一句里说了太多事；一句说一件", "too many things in one sentence: say one at a time"),
            new Wording("自定：一句最多四个短分句，或一个转折、递进", "our own: at most four short clauses in Chinese, three in English, or one joining word")),
    COMMON_CHARACTERS(new Limit(0, 0), new Wording("不常见的字；换一个常见的说法", "a rare character: say it with common ones"),
            new Wording("常用字取 jieba 词频前 2000 字（决定 0040）", "the 2,000 most used characters of jieba's counts (decision 0040)")),
    JARGON(new Limit(0, 0), new Wording("行话；客户在家不这么说", "a word of the trade: customers do not say it"),
            new Wording("政策包 terms.json", "the pack's terms.json")),
    PASSIVE(new Limit(0, 0), new Wording("听不出是谁做的；把做事的人放在前面", "who does it comes last or not at all: name them first"),
            new Wording("自定：GOV.UK 写作指南要求主动语态", "our own: the GOV.UK writing guide asks for the active voice")),
    DOUBLE_NEGATION(new Limit(0, 0), new Wording("两个“不”要想一想；直接说", "two noes make people stop and think: say it straight"),
            new Wording("自定：易读（Easy-to-Read）准则不用双重否定", "our own: Easy-to-Read guidelines avoid double negation")),
    SPOKEN_FORM(new Limit(0, 0), new Wording("平时不这么念；写成嘴上说的样子", "not as people say it: write it as it is spoken"),
            new Wording("自定：日期、钟点、金额、单位按口语写", "our own: days, hours, sums and units as they are spoken")),
    ACTS(new Limit(4, 4), new Wording("一张单子上的事太多；分成两张", "too many things to do on one sheet: make two"),
            new Wording("自定：一次记得住的不过四件", "our own: people keep about four things in mind")),
    MAIN_MESSAGE(new Limit(1, 1), new Wording("缺一句最要紧的话", "the one main message is missing"),
            new Wording("自定：每张单子最上面一句结论", "our own: each sheet begins with what matters most"));

    private final Limit limit;
    private final Wording reason;
    private final Wording source;

    Yardstick(Limit limit, Wording reason, Wording source) {
        this.limit = limit;
        this.reason = reason;
        this.source = source;
    }

    /** Chinese characters, English words, or a plain count. */
    private record Limit(int zh, int en) {
    }

    /** More than this is too much; zero means that each one is told. */
    public int limit(Language language) {
        return language == Language.ZH ? limit.zh : limit.en;
    }

    public Wording reason() {
        return reason;
    }

    public Wording source() {
        return source;
    }

    /** All of them are, until customers have been asked. */
    public boolean isProvisional() {
        return true;
    }

    /** What a hard place was measured by. */
    public static Yardstick of(HardSpot.Kind kind) {
        return switch (kind) {
            case WORD -> JARGON;
            case RARE_CHARACTER -> COMMON_CHARACTERS;
            case LONG_SENTENCE -> SENTENCE_LENGTH;
            case MANY_IDEAS -> IDEAS;
            case PASSIVE -> PASSIVE;
            case DOUBLE_NEGATION -> DOUBLE_NEGATION;
            case SPOKEN_FORM -> SPOKEN_FORM;
        };
    }
}
