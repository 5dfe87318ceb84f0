package fr.opp.xlsform.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every type of question with the spellings that forms have used for it. Selects are read by {@link SelectType}. */
final class QuestionTypes {
    private static final Map<String, QuestionType> TYPES = new HashMap<>();

    static {
        input("text", "string", "string", "q string", "add text prompt");
        input("integer", "int", "int", "q int", "add integer prompt");
        input("decimal", "decimal", "q decimal", "add decimal prompt");
        input("date", "date", "q date", "add date prompt");
        input("time", "time");
        input("dateTime", "dateTime", "datetime", "date time", "q date time", "q dateTime", "add date time prompt");
        input("geopoint", "geopoint", "location", "gps", "q geopoint", "q location", "add location prompt");
        input("geotrace", "geotrace", "q geotrace");
        input("geoshape", "geoshape", "q geoshape");
        input("barcode", "barcode", "q barcode", "add barcode prompt");
        upload("photo", "image/*", "image", "q image", "q picture", "add image prompt", "add photo prompt");
        upload("audio", "audio/*", "q audio", "add audio prompt");
        upload("video", "video/*", "q video", "add video prompt");
        upload("file", "application/*", "add file prompt");
        counted("percentage", 100);
        add(type("acknowledge", "trigger", Map.of("type", "string")), "q acknowledge", "add acknowledge prompt");
        add(type("trigger", "trigger", Map.of()));
        add(type("note", "input", Map.of("readonly", "true()", "type", "string")), "q note", "add note prompt");
        add(type("calculate", "", Map.of("type", "string")), "q calculate", "add calculate prompt");
        add(type("hidden", "", Map.of("type", "string")));
        add(type("range", "range", Map.of("type", "int")));
        add(type("audit", "", Map.of("type", "binary")));
        add(type("background-audio", "", Map.of("type", "binary")));
        add(type("start-geopoint", "", Map.of("type", "geopoint")));
        add(type("csv-external", "", Map.of()));
        add(type("xml-external", "", Map.of()));
        add(new QuestionType(
                "phone number",
                "input",
                Map.of("type", "string", "constraint", "regex(., '^\\d*$')"),
                Map.of(),
                "Enter numbers only."));
        metadata();
    }

    private QuestionTypes() {}

    private static void metadata() {
        preload("start", "dateTime", "timestamp", "get start time", "start time");
        preload("end", "dateTime", "timestamp", "get end time", "end time");
        preload("today", "date", "date", "get today");
        preload("deviceid", "string", "property", "get device id", "device id", "imei");
        preload("phonenumber", "string", "property", "get phone number");
        preload("simserial", "string", "property", "get sim id", "sim id");
        preload("subscriberid", "string", "property", "get subscriber id", "subscriber id");
        for (String uri : List.of(
                "uri:deviceid", "uri:phonenumber", "uri:simserial", "uri:subscriberid", "uri:username", "uri:email")) {
            preload(uri, "string", "property");
        }
        preload("username", "string", "property");
        preload("email", "string", "property");
    }

    /** The type of that spelling; spaces and case do not matter. */
    static Optional<QuestionType> find(String spelling) {
        String plain = String.join(" ", spelling.strip().split("\\s+"));
        QuestionType exact = TYPES.get(plain);
        return Optional.ofNullable(exact != null ? exact : TYPES.get(plain.toLowerCase(Locale.ROOT)));
    }

    /** Spellings to suggest. */
    static Set<String> canonical() {
        Set<String> names = new java.util.TreeSet<>(
                List.of("select_one", "select_multiple", "select_one_from_file", "rank", "begin group", "end group"));
        TYPES.values().forEach(type -> names.add(type.name()));
        names.addAll(List.of("begin repeat", "end repeat"));
        return names;
    }

    private static void input(String name, String data, String... others) {
        add(type(name, "input", Map.of("type", data)), others);
    }

    private static void upload(String name, String media, String... others) {
        add(new QuestionType(name, "upload", Map.of("type", "binary"), Map.of("mediatype", media), ""), others);
    }

    private static void counted(String name, int most) {
        add(type(name, "input", Map.of("type", "int", "constraint", "0 <= . and . <= " + most)));
    }

    private static void preload(String name, String data, String kind, String... others) {
        add(type(name, "", Map.of("type", data, "jr:preload", kind, "jr:preloadParams", name)), others);
    }

    private static QuestionType type(String name, String control, Map<String, String> bind) {
        return new QuestionType(name, control, bind, Map.of(), "");
    }

    private static void add(QuestionType type, String... others) {
        List<String> spellings = new ArrayList<>(List.of(others));
        spellings.add(type.name());
        spellings.forEach(spelling -> TYPES.put(spelling, type));
    }
}
