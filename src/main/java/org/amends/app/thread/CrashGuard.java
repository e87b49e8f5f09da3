package org.amends.app.thread;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.amends.core.fault.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes every error nobody foresaw, on any thread: logs it once by a short stable code, with types and places and never a
 * message (messages may hold what a customer said), and lets the desk say so and go on. Any thread.
 */
public final class CrashGuard implements UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(CrashGuard.class);

    private final Set<String> logged = ConcurrentHashMap.newKeySet();
    private volatile Consumer<String> desk = code -> { };

    /** Where codes are shown; called on whatever thread the error came from. */
    public void tell(Consumer<String> shown) {
        desk = shown;
    }

    /** Makes this the handler of all threads that have none of their own. */
    public void install() {
        Thread.setDefaultUncaughtExceptionHandler(this);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable wrong) {
        desk.accept(note(wrong));
    }

    /** The work, with its errors taken here instead of being lost. */
    public Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException | Error wrong) {
                uncaughtException(Thread.currentThread(), wrong);
            }
        };
    }

    /** Notes a bug that somebody else will show; faults of the world are no bugs and logged by their code alone. */
    void noteUnlessFault(Throwable wrong) {
        if (wrong instanceof Fault fault) {
            LOG.warn("fault {}", fault.code());
        } else {
            note(wrong);
        }
    }

    /** The same place gives the same code on every machine: type and topmost place of ours, hashed to five characters. */
    static String code(Throwable wrong) {
        String where = wrong.getClass().getName() + '@' + place(wrong);
        return Integer.toString(where.hashCode() & 0x3ffffff | 0x2000000, 36).toUpperCase(Locale.ROOT);
    }

    /** Logs a bug once and gives its code. */
    public String note(Throwable wrong) {
        String code = code(wrong);
        if (logged.add(code)) {
            LOG.error("bug {}: {}", code, trace(wrong));
        }
        return code;
    }

    private static String place(Throwable wrong) {
        for (StackTraceElement frame : wrong.getStackTrace()) {
            if (frame.getClassName().startsWith("org.amends")) {
                return frame.getClassName() + '.' + frame.getMethodName();
            }
        }
        return "";
    }

    private static String trace(Throwable wrong) {
        StringBuilder text = new StringBuilder();
        for (Throwable each = wrong; each != null; each = each.getCause()) {
            text.append(each.getClass().getName());
            for (StackTraceElement frame : each.getStackTrace()) {
                text.append("\n    at ").append(frame);
            }
            text.append('\n');
        }
        return text.toString();
    }
}
