package fr.opp.dashboard.release;

import fr.opp.contracts.policy.Audience;
import fr.opp.contracts.release.AuditSummary;
import fr.opp.contracts.release.CellStatus;
import fr.opp.contracts.release.Coverage;
import fr.opp.contracts.release.TableCell;
import fr.opp.contracts.release.TableProposed;
import fr.opp.dashboard.table.TableView;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A release as its network reviews it.
 *
 * @param <T> what stands for its tables: how many in a list, themselves in a review
 * @param audiences whom it is approved for
 * @param foreseen whom it may be approved for
 * @param hidden hidden cells by reason
 */
record ReleaseView<T>(
        String release,
        String edition,
        int year,
        Instant computedAt,
        String state,
        String digest,
        Set<Audience> audiences,
        Set<Audience> foreseen,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        T tables,
        int cells,
        int shown,
        Map<CellStatus, Integer> hidden,
        Coverage coverage,
        AuditSummary audit) {
    static ReleaseView<Integer> summary(Release release) {
        return of(release, release.tables().size());
    }

    static ReleaseView<List<TableView>> detail(Release release, boolean synthetic) {
        return of(
                release,
                release.tables().stream()
                        .map(table -> TableView.forReview(table, synthetic))
                        .toList());
    }

    private static <T> ReleaseView<T> of(Release release, T tables) {
        TableProposed any = release.anyStanding().proposal();
        Decision decision = release.decision();
        Map<CellStatus, Integer> byStatus = byStatus(release);
        int shown = byStatus.getOrDefault(CellStatus.SHOWN, 0);
        int cells = byStatus.values().stream().mapToInt(Integer::intValue).sum();
        byStatus.remove(CellStatus.SHOWN);
        return new ReleaseView<>(
                any.release().value(),
                any.edition().value(),
                any.year(),
                any.computedAt(),
                release.state().name().toLowerCase(Locale.ROOT),
                release.digest(),
                release.state() == Release.State.APPROVED && decision != null
                        ? decision.event().audiences()
                        : Set.of(),
                release.foreseen(),
                decision == null ? null : decision.event().decidedAt(),
                decision == null ? null : decision.reason(),
                tables,
                cells,
                shown,
                byStatus,
                coverage(release),
                any.audit());
    }

    /** Of the table that rests on most. */
    private static Coverage coverage(Release release) {
        return release.tables().stream()
                .map(table -> table.proposal().coverage())
                .max(Comparator.comparingInt(Coverage::answered))
                .orElse(new Coverage(0, 0));
    }

    private static Map<CellStatus, Integer> byStatus(Release release) {
        Map<CellStatus, Integer> counts = new EnumMap<>(CellStatus.class);
        for (CellStatus status : CellStatus.values()) {
            counts.put(status, 0);
        }
        release.tables().stream()
                .flatMap(table -> table.proposal().cells().stream())
                .map(TableCell::status)
                .forEach(status -> counts.merge(status, 1, Integer::sum));
        return counts;
    }
}
