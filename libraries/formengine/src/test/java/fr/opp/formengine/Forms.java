package fr.opp.formengine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** The hand-written form of these tests, and submissions to it. */
final class Forms {
    static final String WHOLE = """
            <data id="lieu" version="1" xmlns:orx="http://openrosa.org/xforms">
              <identite><commune>09122</commune><departement>31</departement></identite>
              <activite><type>equipe</type><disciplines>jonglage acrobatie</disciplines>
                <rep_propres>12</rep_propres><rep_cedees>8</rep_cedees></activite>
              <budget><produits_total>90000.50</produits_total>
                <aides><aide_origine>drac</aide_origine><aide_montant>10000</aide_montant></aides>
                <aides><aide_origine>region</aide_origine><aide_montant/></aides>
                <clos_le>2025-08-31</clos_le></budget>
              <orx:meta><orx:instanceID>uuid:1</orx:instanceID></orx:meta>
            </data>
            """;

    private Forms() {}

    static Form lieu() {
        try {
            return Form.load(text("lieu.xml"), Map.of("communes.csv", bytes("communes.csv")));
        } catch (FormRefused e) {
            throw new IllegalStateException(e);
        }
    }

    static Verdict judge(Form form, String submission) {
        return form.judge(submission.getBytes(StandardCharsets.UTF_8));
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Forms.class.getResourceAsStream("/forms/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
