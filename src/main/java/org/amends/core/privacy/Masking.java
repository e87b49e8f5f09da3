package org.amends.core.privacy;

import java.util.Set;
import java.util.regex.Pattern;
import org.amends.core.customer.Personal;
import org.amends.core.customer.Salutation;
import org.amends.core.language.Wording;

/** How names, numbers and free texts are masked. Shows less rather than more when a form is not known. */
final class Masking {
    private static final String HIDDEN = "****";
    /** Seven digits or more, full-width or not, with single strokes or spaces between: a telephone, an account. */
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9０-９](?:[ \\-－]?[0-9０-９]){6,}[XxＸ]?");
    private static final Set<String> DOUBLE_SURNAMES = Set.of("欧阳", "司马", "上官", "诸葛", "夏侯", "东方", "皇甫",
            "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "司徒", "司空", "轩辕", "端木", "独孤", "南宫", "西门", "百里",
            "呼延", "闻人", "钟离", "太史", "申屠", "公羊", "澹台", "濮阳", "淳于", "单于", "拓跋", "完颜", "纳兰", "赫连",
            "歐陽", "司馬", "諸葛", "東方", "軒轅", "獨孤", "南宮", "鍾離");
    /** From the first number on: the house, the door. */
    private static final Pattern DOOR = Pattern.compile("[0-9０-９].*$|[一二三四五六七八九十]+[栋幢号组单].*$");
    private static final int LONGEST_PERSON = 4;

    private Masking() {
    }

    static Wording name(Personal name, Salutation salutation) {
        if (name.isErased()) {
            return new Wording("（已删除）", "(erased)");
        }
        String plain = name.shown().strip();
        if (plain.isEmpty()) {
            return new Wording("未留姓名", "no name given");
        }
        int first = plain.codePointAt(0);
        int length = plain.codePointCount(0, plain.length());
        if (!Character.isIdeographic(first) || length > LONGEST_PERSON || !plain.codePoints().allMatch(
                Character::isIdeographic)) {
            return Wording.same(Character.toString(first) + "***");
        }
        String surname = surname(plain, length);
        return switch (salutation) {
            case MR -> new Wording(surname + "先生", "Mr " + surname);
            case MS -> new Wording(surname + "女士", "Ms " + surname);
            case NEUTRAL -> new Wording(surname + "客户", "customer " + surname);
        };
    }

    private static String surname(String plain, int length) {
        String two = length > 2 ? plain.substring(0, plain.offsetByCodePoints(0, 2)) : "";
        return DOUBLE_SURNAMES.contains(two) ? two : Character.toString(plain.codePointAt(0));
    }

    static String phone(Personal phone) {
        return phone.isBlank() ? "" : middle(phone.shown());
    }

    static String account(Personal account) {
        if (account.isBlank()) {
            return "";
        }
        String marks = account.shown().codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return marks.length() < 6 ? HIDDEN : HIDDEN + marks.substring(marks.length() - 4);
    }

    static String area(String address) {
        return DOOR.matcher(address).replaceFirst(HIDDEN);
    }

    static String digits(String text) {
        return LONG_NUMBER.matcher(text).replaceAll(found -> middle(found.group()));
    }

    /** Eleven digits and more keep three and four, as people read a mobile number; fewer keep the last two. */
    private static String middle(String number) {
        String all = number.codePoints().map(c -> Character.digit(c, 10)).filter(d -> d >= 0)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
        String digits = all.length() == 13 && all.startsWith("86") ? all.substring(2) : all;
        if (digits.length() >= 11) {
            return digits.substring(0, 3) + HIDDEN + digits.substring(digits.length() - 4);
        }
        return digits.length() < 7 ? HIDDEN : HIDDEN + digits.substring(digits.length() - 2);
    }
}
