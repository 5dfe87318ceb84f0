package fr.opp.collection.edition;

import fr.opp.contracts.edition.Edition;
import fr.opp.formengine.Form;

/** An edition with its form, loaded. */
record OpenForm(Edition edition, Form form) {}
