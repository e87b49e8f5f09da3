package org.amends.core.order;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a table of orders can say, with the headings that are known for it; the first is the one our answers bear. */
public enum OrderField {
    NUMBER("工单编号", "工单号", "编号", "受理单号", "order number"),
    RECEIVED("受理时间", "来电时间", "来件时间", "受理日期", "received"),
    DUE("答复期限", "办结期限", "处理时限", "截止时间", "要求完成时间", "due"),
    WORDS("受理内容", "诉求内容", "反映内容", "业务描述", "内容", "content"),
    NAME("客户名称", "客户姓名", "姓名", "户名", "来电人", "name"),
    PHONE("联系电话", "来电号码", "电话", "手机", "phone"),
    ACCOUNT("户号", "用户编号", "客户编号", "account"),
    ADDRESS("用电地址", "联系地址", "地址", "address");

    private final List<String> headings;

    OrderField(String... headings) {
        this.headings = List.of(headings);
    }

    /** The heading in our own files and sentences. */
    public String heading() {
        return headings.getFirst();
    }

    /** Nothing can be taken without these four. */
    public boolean isWanted() {
        return ordinal() <= WORDS.ordinal();
    }

    /** The field that usually goes by this heading. */
    public static Optional<OrderField> of(String heading) {
        String plain = plain(heading);
        for (OrderField field : values()) {
            if (field.headings.contains(plain)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** A heading without blanks at its ends, colons, stars and capitals. */
    static String plain(String heading) {
        return heading.strip().replaceAll("[:：*＊]", "").strip().toLowerCase(Locale.ROOT);
    }
}
