package fr.opp.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TextTableTest {
    private static final String TABLE = """
            {"title": "De quoi vivent les équipes ?",
             "axes": [{"dimension": "budget", "label": "Budget", "codes": [
               {"code": "b3", "label": "De 50 000 à moins de 100 000 €"}, {"code": "Total", "label": "Ensemble"}]}],
             "measures": [{"id": "m1", "label": "Billetterie"}],
             "cells": [{"codes": ["b3"], "measure": "m1", "status": "protected"},
                       {"codes": ["Total"], "measure": "m1", "status": "shown", "value": 1234567.89}],
             "coverage": {"answered": 57, "directory": 69}}""";

    @Test
    void writesProtectedCellsInWordsAndNumbersAsFrenchReadersDo() {
        String text = new TextTable(JsonMapper.shared().readTree(TABLE)).render();

        assertThat(text.replace('\u202f', ' '))
                .contains("De quoi vivent les équipes ?")
                .containsPattern("De 50 000 à moins de 100 000 €\\s+protégé")
                .containsPattern("Ensemble\\s+1 234 567,9")
                .contains("57 unités légales sur 69");
    }
}
