package org.amends.core.register.load;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column may hold, with the headings that lists of power companies use for it. */
public enum Column {
    ACCOUNT("户号", "客户编号", "用户编号", "用电户号", "用户号", "account", "account number", "account no", "mpan"),
    NAME("户名", "姓名", "客户名称", "用户名称", "客户姓名", "用户名", "name", "customer name", "customer"),
    PHONE("电话", "手机", "手机号", "手机号码", "联系电话", "电话号码", "移动电话", "phone", "telephone", "mobile"),
    METER("表号", "电表号", "电能表号", "电能表编号", "资产编号", "meter", "meter number", "meter serial"),
    ADDRESS("地址", "用电地址", "住址", "客户地址", "address", "supply address"),
    SINCE("立户日期", "开户日期", "用电日期", "送电日期", "since", "customer since", "opened"),
    TITLE("称呼", "性别", "title", "sex");

    private final List<String> headings;

    Column(String... headings) {
        this.headings = List.of(headings);
    }

    /** The column of this heading; marks about it, such as a star or a colon, do not count. */
    static Optional<Column> of(String heading) {
        String plain = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[*＊:：_()（）\\s]+", " ").strip();
        return Arrays.stream(values()).filter(c -> c.headings.contains(plain)).findFirst();
    }
}
