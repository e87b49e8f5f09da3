package org.amends.cli.hub;

/** What became of a carried file, for the person who carries it, in both languages. */
final class CourierWords {

    private CourierWords() {
    }

    static String of(HubHouse.Carried carried) {
        return switch (carried.outcome()) {
            case TAKEN -> "已收下 " + carried.kept() + " 条。 " + carried.kept() + " events taken.";
            case KNOWN -> "以前就收到了，没有重复。 All of it was here already; nothing came twice.";
            case MISSING -> "还缺这台柜台更早的文件，先把那个带来；已收到的都在。 An earlier file of this counter is missing; bring that one first.";
            case FORKED -> "同样的编号下，这里存的是另外的内容：柜台的数据像是被复制或退回过。什么也没有改。"
                    + " Other events are here under these numbers: the counter looks copied or set back. Nothing was changed.";
            case BROKEN -> "有一部分读不出来，没有收；能收的都收了。 Some of it cannot be read and was not taken; the rest was.";
            case BENT -> "不是信使文件，或被截断、被改动过，什么也没有收。请柜台重新写一份。 No courier file, or cut or changed: nothing was taken. Ask for a new one.";
            case STRANGER -> "写这个文件的柜台不在册。 No counter that is known here wrote it.";
            case REVOKED -> "这台柜台的上传权已收回。 This counter's right to send was taken back.";
            case ANOTHER_HUB -> "它是写给别的总部的。 It was written for another head office.";
        };
    }
}
