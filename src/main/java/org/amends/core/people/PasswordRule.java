package org.amends.core.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amends.core.refusal.Refusal;

/**
 * What a password must be (settled 19): 8 to 128 characters of any kind, none of the first guesses. These are told by how they are
 * made, which covers far more than a list of three thousand: runs along the keys or the digits, one piece over and over, a birthday, a
 * telephone number, and a common word or a word of the trade with some digits round it.
 */
public final class PasswordRule {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;
    private static final List<String> RUNS = List.of("01234567890", "09876543210", "abcdefghijklmnopqrstuvwxyz",
            "qwertyuiop", "asdfghjkl", "zxcvbnm", "poiuytrewq", "lkjhgfdsa", "mnbvcxz", "qazwsxedcrfvtgbyhnujmikolp",
            "1qaz2wsx3edc4rfv5tgb6yhn", "zaq12wsxcde34rfv", "1q2w3e4r5t6y7u8i9o0p", "q1w2e3r4t5y6u7i8o9p0", "147258369", "741852963",
            "159357", "789456123");
    private static final Pattern COMMON = Pattern.compile("(password|passw0rd|p@ssw0rd|iloveyou|loveyou|admin|administrator|root|user|"
            + "welcome|hello|letmein|master|monkey|dragon|sunshine|princess|football|secret|login|test|guest|temp|changeme|default|"
            + "computer|windows|internet|company|china|beijing|shanghai|zhongguo|woaini|woaiwojia|wobuzhidao|mima|nihao|caonima|"
            + "dianwang|guojiadianwang|nanfangdianwang|gongdian|gongdianju|yingyeting|yingyeyuan|guitai|kehu|kefu|dianli|dianfei|"
            + "amends|anxin|anxinguitai|sgcc|csg|power|electric|electricity|hall|counter|clerk|supervisor|95598|"
            + "\u5bc6\u7801|\u7535\u7f51|\u4f9b\u7535|\u8425\u4e1a\u5385|\u67dc\u53f0|\u5b89\u5fc3\u67dc\u53f0)+");
    private static final Pattern ROUND = Pattern.compile("[0-9!@#$%^&*._-]*");
    private static final Pattern BIRTHDAY = Pattern.compile("[a-z]{0,6}(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[a-z]{0,6}");
    private static final Pattern TELEPHONE = Pattern.compile("[a-z]{0,3}(\\+?86)?1[3-9][0-9]{9}[a-z]{0,3}");
    private static final Pattern AGAIN = Pattern.compile("(.{1,5}?)\\1{2,}.{0,2}|(.{4,})\\2");

    private PasswordRule() {
    }

    /** Why it will not do; empty when it will. */
    public static Optional<Refusal> check(CharSequence password, String name) {
        int length = Character.codePointCount(password, 0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of(Refusal.of("password.length", "" + SHORTEST, "" + LONGEST));
        }
        String lower = password.toString().toLowerCase(Locale.ROOT);
        boolean named = !name.isBlank() && lower.contains(name.toLowerCase(Locale.ROOT));
        return named || isGuessed(lower) ? Optional.of(Refusal.of("password.guessed")) : Optional.empty();
    }

    private static boolean isGuessed(String lower) {
        String letters = ROUND.matcher(lower).replaceAll("");
        return lower.codePoints().distinct().count() < 4 || isRuns(lower) || COMMON.matcher(letters).matches()
                || Stream.of(BIRTHDAY, TELEPHONE, AGAIN).anyMatch(form -> form.matcher(lower).matches());
    }

    /** All of it, but for two characters, is runs of three and more along the keys. */
    private static boolean isRuns(String lower) {
        int loose = 0;
        int at = 0;
        while (at < lower.length()) {
            int run = run(lower, at);
            loose += run < 3 ? 1 : 0;
            at += run < 3 ? 1 : run;
        }
        return loose <= 2;
    }

    private static int run(String lower, int from) {
        int longest = 0;
        for (String keys : RUNS) {
            int to = from;
            while (to < lower.length() && keys.contains(lower.substring(from, to + 1))) {
                to++;
            }
            longest = Math.max(longest, to - from);
        }
        return longest;
    }
}
