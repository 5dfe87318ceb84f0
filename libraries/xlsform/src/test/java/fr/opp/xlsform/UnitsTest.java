package fr.opp.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class UnitsTest {
    private static final String NAMESPACE = "https://opp.example/xforms";

    @Test
    void theUnitOfAQuestionStandsOnItsBindInTheNamespaceOfOpp() throws Exception {
        String xform = compile("""
                | survey |
                | | type | name | label | calculation | bind::type | opp::unit | opp::variable |
                | | integer | montant | Montant | | | EUR | montant |
                | | decimal | etp | Emplois | | | ETP | |
                | | integer | combien | Combien ? | | | | |
                | | begin repeat | aides | Aides | | | | |
                | | integer | aide | Aide | | | EUR | |
                | | end repeat | | | | | | |
                | | calculate | total | | ${montant} * 2 | int | EUR | |
                """);

        assertThat(units(xform))
                .isEqualTo(Map.of(
                        "/data/montant", "EUR", "/data/etp", "ETP", "/data/aides/aide", "EUR", "/data/total", "EUR"));
    }

    @Test
    void aFormWithoutUnitsSaysNothingOfOpp() {
        String xform = compile("""
                | survey |
                | | type | name | label | opp::variable |
                | | integer | combien | Combien ? | combien |
                """);

        assertThat(xform).doesNotContain("opp");
    }

    @Test
    void noSettingOfTheWorkbookTakesThePrefix() throws Exception {
        String xform = compile("""
                | survey |
                | | type | name | label | opp::unit |
                | | integer | montant | Montant | EUR |
                | settings |
                | | namespaces |
                | | opp="https://elsewhere.example/" |
                """);

        assertThat(units(xform)).isEqualTo(Map.of("/data/montant", "EUR"));
    }

    private static Map<String, String> units(String xform) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xform)));
        NodeList binds = document.getElementsByTagName("bind");
        Map<String, String> units = new TreeMap<>();
        for (int i = 0; i < binds.getLength(); i++) {
            Element bind = (Element) binds.item(i);
            if (bind.hasAttributeNS(NAMESPACE, "unit")) {
                units.put(bind.getAttribute("nodeset"), bind.getAttributeNS(NAMESPACE, "unit"));
            }
        }
        return units;
    }

    private static String compile(String markdown) {
        Compilation compilation = XlsFormCompiler.compile("form.md", markdown.getBytes(StandardCharsets.UTF_8));
        return ((Compilation.Compiled) compilation).xform();
    }
}
