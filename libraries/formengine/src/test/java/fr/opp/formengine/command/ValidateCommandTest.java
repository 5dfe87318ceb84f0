package fr.opp.formengine.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String form = "";

    @BeforeEach
    void layOutTheForm() throws Exception {
        copy("lieu.xml");
        copy("communes.csv");
        form = folder.resolve("lieu.xml").toString();
    }

    @Test
    void printsOneLineForEachSubmissionAndEndsWithOneWhenOneIsInvalid() throws Exception {
        String good = write(
                "good.xml",
                "<data id='lieu' version='1'><activite><type>lieu</type></activite><meta><instanceID>uuid:1</instanceID></meta></data>");
        String bad =
                write("bad.xml", "<data id='lieu' version='1'><meta><instanceID>uuid:2</instanceID></meta></data>");

        int status = run(form, good, bad);

        assertThat(status).isEqualTo(1);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode refused = new JsonMapper().readTree(lines.get(1));
        assertThat(refused.get("valid").booleanValue()).isFalse();
        assertThat(refused.at("/errors/0/question").stringValue()).isEqualTo("activite/type");
        assertThat(run(form, good)).isZero();
    }

    @Test
    void saysWhichFormItCannotUse() throws Exception {
        String broken = write("broken.xml", "<html/>");

        assertThat(run(broken, form)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("broken.xml");
        assertThat(run(form)).isEqualTo(2);
    }

    private int run(String... arguments) {
        return new ValidateCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private String write(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private void copy(String name) throws Exception {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/forms/" + name))) {
            Files.write(folder.resolve(name), in.readAllBytes());
        }
    }
}
