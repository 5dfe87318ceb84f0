/**
 * Server-sent events: approvals and recalls, told to open browsers as they pass on the topics, each reader only what it
 * may know of. Every instance listens for itself, and nothing is kept: a page that was closed loads afresh.
 */
@NullMarked
package fr.opp.dashboard.live;

import org.jspecify.annotations.NullMarked;
