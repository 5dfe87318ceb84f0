package fr.opp.dashboard.table;

import fr.opp.contracts.Event;
import fr.opp.contracts.release.TableProposed;
import fr.opp.contracts.release.TableRecalled;
import fr.opp.dashboard.directory.Plans;
import fr.opp.kit.event.Incoming;
import fr.opp.kit.event.Poison;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Applies records of the topic of candidates to {@link Tables}; applying one twice changes nothing. */
@Service
public class Candidates {
    private final Tables tables;
    private final Plans plans;

    Candidates(Tables tables, Plans plans) {
        this.tables = tables;
        this.plans = plans;
    }

    public Mono<Void> apply(Incoming incoming) {
        Event event = incoming.event();
        return switch (event) {
            case TableProposed proposed -> tables.store(new StoredTable(proposed, null), incoming.offset());
            case TableRecalled recalled -> recall(recalled, incoming.offset());
            case null -> Mono.empty();
            default -> Mono.error(new Poison("neither a proposed nor a recalled table"));
        };
    }

    /** The topic keeps the last record of each table, so after a rebuild the title may be known from the plan alone. */
    private Mono<Void> recall(TableRecalled recalled, long offset) {
        return tables.find(recalled.release(), recalled.table())
                .switchIfEmpty(plans.of(recalled.edition())
                        .flatMap(plan -> Mono.justOrEmpty(plan.asProposed(recalled)))
                        .map(proposal -> new StoredTable(proposal, null)))
                .map(table -> table.recalled(recalled.recalledAt()))
                .flatMap(table -> tables.store(table, offset));
    }
}
