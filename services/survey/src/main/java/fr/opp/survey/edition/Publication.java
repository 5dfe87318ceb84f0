package fr.opp.survey.edition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a network asks for when it publishes. Absent fields are named in the answer. */
record Publication(
        @Nullable String questionnaire,
        @Nullable Integer year,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes) {}
