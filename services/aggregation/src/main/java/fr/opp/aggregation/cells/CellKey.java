package fr.opp.aggregation.cells;

import fr.opp.aggregation.plan.Group;
import fr.opp.aggregation.plan.Subject;

/** Which cell: a subject in a group. */
record CellKey(Subject subject, Group group) {}
