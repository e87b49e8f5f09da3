package org.amends.core.customer;

import java.util.Set;

/** The part of a name by which a person is addressed. */
public final class Surname {
    private static final Set<String> OF_TWO = Set.of("欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙",
            "令狐", "宇文", "长孙", "慕容", "司徒", "夏侯", "端木", "百里", "东郭", "南宫", "呼延", "轩辕", "钟离",
            "闻人", "赫连", "澹台", "公冶", "宗政", "濮阳", "淳于", "单于", "太叔", "申屠", "仲孙", "司空", "鲜于");

    private Surname() {
    }

    /**
     * The surname of a Chinese name, also one of two characters; the first part of a name with middle dots; the last word of a
     * Latin one. Empty for an empty name.
     */
    public static String of(String name) {
        String plain = name.strip();
        int dot = plain.indexOf('·');
        if (plain.isEmpty() || dot > 0) {
            return dot > 0 ? plain.substring(0, dot) : "";
        }
        if (plain.codePointAt(0) < 0x2E80) {
            return plain.substring(plain.lastIndexOf(' ') + 1);
        }
        boolean two = plain.length() > 2 && OF_TWO.contains(plain.substring(0, 2));
        return two ? plain.substring(0, 2) : plain.substring(0, Character.charCount(plain.codePointAt(0)));
    }
}
