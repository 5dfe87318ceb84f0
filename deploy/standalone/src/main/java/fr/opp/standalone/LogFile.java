package fr.opp.standalone;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one log of all services: {@code logs/opp.log} of the data directory, three files of 20 MB at most. Five Spring
 * applications in one JVM would each set up logging anew, so Spring's logging system is switched off.
 */
final class LogFile {
    private static final String APPENDER = "opp-file";

    private LogFile() {}

    static void attach(Path directory) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        if (factory instanceof LoggerContext context) {
            ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
            root.detachAppender(APPENDER);
            root.addAppender(appender(context, directory));
        }
    }

    private static RollingFileAppender<ILoggingEvent> appender(LoggerContext context, Path directory) {
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setName(APPENDER);
        appender.setFile(directory.resolve("opp.log").toString());
        appender.setEncoder(encoder(context));
        appender.setRollingPolicy(window(context, directory, appender));
        appender.setTriggeringPolicy(size(context));
        appender.start();
        return appender;
    }

    private static PatternLayoutEncoder encoder(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{36} %msg%n");
        encoder.start();
        return encoder;
    }

    private static FixedWindowRollingPolicy window(
            LoggerContext context, Path directory, RollingFileAppender<ILoggingEvent> appender) {
        FixedWindowRollingPolicy window = new FixedWindowRollingPolicy();
        window.setContext(context);
        window.setParent(appender);
        window.setFileNamePattern(directory.resolve("opp.%i.log").toString());
        window.setMinIndex(1);
        window.setMaxIndex(2);
        window.start();
        return window;
    }

    private static SizeBasedTriggeringPolicy<ILoggingEvent> size(LoggerContext context) {
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(FileSize.valueOf("20MB"));
        size.start();
        return size;
    }
}
