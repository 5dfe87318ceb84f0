package fr.opp.portal.start;

import reactor.core.publisher.Mono;

/** Something that must be done before the portal answers anyone; doing it twice does no harm. */
public interface Preparation {
    Mono<Void> prepare();
}
