package org.amends.core.guide;

import java.util.List;

/** The surname in a Chinese name: one character, two for the double surnames, all before a middle dot. */
public final class Surnames {
    private static final List<String> DOUBLE = List.of("欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容",
            "司徒", "令狐", "端木", "夏侯", "长孙", "宇文", "轩辕", "南宫", "百里", "闻人", "澹台");

    private Surnames() {
    }

    public static String of(String name) {
        String plain = name.strip();
        int dot = plain.indexOf('·');
        if (dot > 0) {
            return plain.substring(0, dot);
        }
        if (plain.isEmpty()) {
            return "";
        }
        boolean isDouble = plain.length() > 2 && DOUBLE.contains(plain.substring(0, 2));
        return plain.substring(0, isDouble ? 2 : plain.offsetByCodePoints(0, 1));
    }
}
