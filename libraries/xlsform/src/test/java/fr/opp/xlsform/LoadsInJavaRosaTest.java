package fr.opp.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.services.PrototypeManager;
import org.javarosa.core.util.JavaRosaCoreModule;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.parse.XFormParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LoadsInJavaRosaTest {
    @BeforeAll
    static void prepare() {
        PrototypeManager.registerPrototypes(JavaRosaCoreModule.classNames);
        PrototypeManager.registerPrototypes(org.javarosa.core.model.CoreModelModule.classNames);
        new XFormsModule().registerModule();
    }

    @Test
    void whatIsCompiledIsAFormForTheServer() throws Exception {
        FormDef form = load("""
                | survey |
                | | type | name | label::Français (fr) | label::English (en) | relevant | constraint | constraint_message::Français (fr) | calculation | default | appearance |
                | | begin group | g | Groupe | Group | | | | | | field-list |
                | | integer | n | Combien ? | How many? | | . > 0 | Plus que zéro | | 1 + 1 | |
                | | select_one c or_other | s | Laquelle ? | Which? | ${n} > 1 | | | | | |
                | | end group | | | | | | | | | |
                | | begin repeat | r | Lignes | Lines | | | | | | |
                | | decimal | d | Montant | Amount | | | | | | |
                | | calculate | double | | | | | | ${d} * 2 | | |
                | | end repeat | | | | | | | | | |
                | choices |
                | | list_name | name | label::Français (fr) | label::English (en) |
                | | c | a | Bleu | Blue |
                """);

        form.initialize(true, new org.javarosa.core.model.instance.InstanceInitializationFactory());

        assertThat(form.getInstance()
                        .resolveReference(form.getInstance()
                                .getRoot()
                                .getFirstChild("g")
                                .getFirstChild("n")
                                .getRef())
                        .getValue()
                        .getDisplayText())
                .isEqualTo("2");
        assertThat(Set.of(form.getLocalizer().getAvailableLocales()))
                .containsExactlyInAnyOrder("Français (fr)", "English (en)");
    }

    @Test
    void theSameWorkbookGivesTheSameXForm() {
        String markdown = "| survey |\n| | type | name | label |\n| | phone number | p | Téléphone |\n";

        assertThat(compile(markdown).xform()).isEqualTo(compile(markdown).xform());
    }

    private static FormDef load(String markdown) throws Exception {
        return new XFormParser(new StringReader(compile(markdown).xform())).parse();
    }

    private static Compilation.Compiled compile(String markdown) {
        return (Compilation.Compiled) XlsFormCompiler.compile("form.md", markdown.getBytes(StandardCharsets.UTF_8));
    }
}
