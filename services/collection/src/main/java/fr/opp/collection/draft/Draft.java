package fr.opp.collection.draft;

import fr.opp.contracts.identity.ContributionId;
import java.time.Instant;

/**
 * What is known of a draft without opening it.
 *
 * @param answered questions answered so far, as the page counts them
 * @param total questions asked so far
 */
public record Draft(ContributionId contribution, int answered, int total, Instant savedAt) {}
