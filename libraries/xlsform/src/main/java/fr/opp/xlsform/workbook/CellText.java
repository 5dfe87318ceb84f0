package fr.opp.xlsform.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The text of a cell, as the reference compiler reads it: whole numbers without decimals, dates as ISO. */
final class CellText {
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final LocalDate EPOCH = LocalDate.of(1900, 1, 1);

    private CellText() {}

    static String of(String text) {
        String plain = text.replace('\u00A0', ' ');
        return plain.length() > Limits.CELL ? plain.substring(0, Limits.CELL) : plain;
    }

    static String of(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    static String of(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0 ? plain.toBigInteger().toString() : plain.toPlainString();
    }

    /** A date cell; below the first day it is only a time of day. */
    static String of(LocalDateTime moment) {
        return moment.toLocalDate().isBefore(EPOCH) ? TIME.format(moment) : DATE_TIME.format(moment);
    }
}
