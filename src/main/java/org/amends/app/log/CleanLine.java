package org.amends.app.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.LayoutBase;
import java.util.regex.Pattern;

/**
 * One event as lines that hold no personal data. Messages of libraries are left out, because a library may put a value into
 * them; so are the messages of errors, which tell type and place only. Our own messages are codes and counts; should a name or a
 * number slip into one all the same, Han characters and long runs of digits are struck out.
 */
public final class CleanLine extends LayoutBase<ILoggingEvent> {
    private static final String OURS = "org.amends";
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern DIGITS = Pattern.compile("[\\d０-９][\\d０-９ -]{4,}[\\d０-９]");

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder(160).append(event.getInstant()).append(' ').append(event.getLevel())
                .append(" [").append(event.getThreadName()).append("] ").append(event.getLoggerName());
        if (event.getLoggerName().startsWith(OURS)) {
            line.append(' ').append(clean(event.getFormattedMessage()));
        }
        for (IThrowableProxy each = event.getThrowableProxy(); each != null; each = each.getCause()) {
            line.append("\n    ").append(each.getClassName());
            for (StackTraceElementProxy frame : each.getStackTraceElementProxyArray()) {
                line.append("\n      ").append(frame.getSTEAsString());
            }
        }
        return line.append('\n').toString();
    }

    /** Further lines are set in, so that no text can pass itself off as an entry of its own. */
    private static String clean(String message) {
        String struck = DIGITS.matcher(HAN.matcher(message).replaceAll("□")).replaceAll("#");
        return struck.replace("\r", "").replace("\n", "\n    ");
    }
}
