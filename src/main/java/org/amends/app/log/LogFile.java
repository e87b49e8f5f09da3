package org.amends.app.log;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** The rotating log `logs/amends.log` of a data folder: five files of one megabyte at most. A disk that fails costs the log alone. */
public final class LogFile {
    private static final int KEPT = 4;

    private final Path folder;
    private final FileSize size;
    private RollingFileAppender<ILoggingEvent> file;

    public LogFile(Path data) {
        this(data, new FileSize(FileSize.MB_COEFFICIENT));
    }

    LogFile(Path data, FileSize size) {
        this.folder = data;
        this.size = size;
    }

    /** Begins to write, once; not while the data folder is away, which a log must never make. Any thread. */
    public synchronized void begin() {
        if (file != null || !Files.isDirectory(folder) || !(LoggerFactory.getILoggerFactory() instanceof LoggerContext)) {
            return;
        }
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        file = appender(root.getLoggerContext());
        root.addAppender(file);
    }

    public synchronized void end() {
        if (file != null) {
            ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(file);
            file.stop();
            file = null;
        }
    }

    private RollingFileAppender<ILoggingEvent> appender(LoggerContext context) {
        String path = folder.resolve("logs").resolve("amends").toString();
        RollingFileAppender<ILoggingEvent> made = new RollingFileAppender<>();
        made.setContext(context);
        made.setFile(path + ".log");
        FixedWindowRollingPolicy window = new FixedWindowRollingPolicy();
        window.setContext(context);
        window.setParent(made);
        window.setFileNamePattern(path + ".%i.log");
        window.setMinIndex(1);
        window.setMaxIndex(KEPT);
        window.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> trigger = new SizeBasedTriggeringPolicy<>();
        trigger.setContext(context);
        trigger.setMaxFileSize(size);
        trigger.setCheckIncrement(Duration.buildByMilliseconds(1));
        trigger.start();
        CleanLine line = new CleanLine();
        line.setContext(context);
        line.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(line);
        encoder.start();
        made.setRollingPolicy(window);
        made.setTriggeringPolicy(trigger);
        made.setEncoder(encoder);
        made.start();
        return made;
    }
}
