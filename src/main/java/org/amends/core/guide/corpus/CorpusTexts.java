package org.amends.core.guide.corpus;

import java.util.List;

/** What people write, and what they should not: the ordinary and the odd, by language. */
record CorpusTexts(String hall, List<String> names, List<String> happened, List<String> things, List<String> whens, List<String> sums) {
    /** What no sheet may stumble over, whatever its language. */
    static final List<String> ODD = List.of("<script>alert('x')</script><b>{{number}}</b>", "{{#acts}}{{#list}}{{what}}{{/list}}{{/acts}}",
            "\"><img src='http://192.0.2.1/x.png'/>", "محمد بن عبد الله", "דוד לוי", "\u202Eevil\u202C 乱序", "👍🏽👨‍👩‍👧 好",
            "&amp;&lt;&#20320;", "𠮷野㛃𬭎龘䶮", "José Ñandú Łukasiewicz Čapek", "\u0007\u0000控制\u200B字符", "\uD834\uDD1E 𝒜 🀄", "第一行\n第二行\t第三");

    static final CorpusTexts ZH = new CorpusTexts("城南供电营业厅",
            List.of("王女士：您好！", "欧阳先生：您好！", "您好！", "阿卜杜热合曼·买买提依明·吐尔逊江·艾山江·热合木图拉·依布拉音木先生：您好！", "𠮷𬭎龘女士：您好！"),
            List.of("您反映：电卡读不出来（11月22日20:00）。原因：读卡器老化，是我们的设备问题。", "您反映：家里没电，一夜没人来。",
                    "您反映：这个月电费比上个月多了一倍，家里没有添电器。原因：抄表抄错了一位数，是我们的差错，我们已经改过来，多收的钱退给您。"),
            List.of("上门检查电表读卡口", "把多收的电费退到您的户头", "给您打电话，问问好不好用", "换一块新电表，旧表当着您的面封存，送去检定，结果写成一页纸交给您",
                    "当场换了新电卡，钱和用电记录都在", "身份证", "电器发票，没有发票也请来，我们帮您想办法"),
            List.of("11月25日（星期三）17:30前", "12月31日（星期四）9:00前"),
            List.of("1,500.00 元", "0.01 元", "999,999,999,999.99 元"));

    static final CorpusTexts EN = new CorpusTexts("Chengnan Electricity Service Hall",
            List.of("Dear Ms Wang,", "Good day,", "Dear Mr Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh,", "Dear Ms 𠮷野,"),
            List.of("You told us: the card cannot be read (22 November, 20:00). The cause: a worn reader, our equipment.",
                    "You told us: no power, and nobody came all night.",
                    "You told us: the bill is twice that of last month. The cause: one figure was read wrongly. We have put it right and give you back what you paid too much."),
            List.of("Check the reader of the meter at your home", "Give back what you paid too much", "Call you and ask whether it works",
                    "Put in a new meter, seal the old one before your eyes, have it tested and bring you the result on one page",
                    "A new card on the spot; money and records are kept", "Identity card", "The invoice; come without it too"),
            List.of("by Wednesday 25 November, 17:30", "by Thursday 31 December, 09:00"),
            List.of("CNY 1,500.00", "CNY 0.01", "CNY 999,999,999,999.99"));
}
