package fr.opp.dashboard.live;

import fr.opp.dashboard.reading.Reader;
import fr.opp.dashboard.reading.Readers;
import fr.opp.kit.identity.Caller;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

@RestController
class EventsController {
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);

    /** Browsers connect again by themselves; rights are then looked at anew. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Readers readers;
    private final NoticeBoard board;

    EventsController(Readers readers, NoticeBoard board) {
        this.readers = readers;
        this.board = board;
    }

    @GetMapping(value = "/api/dashboard/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Map<String, String>>> events(Caller caller) {
        return readers.of(caller)
                .flatMapMany(reader -> Flux.merge(heartbeats(), noticesFor(reader)))
                .take(LONGEST);
    }

    /** The first one at once, so that a page knows that it listens. */
    private static Flux<ServerSentEvent<Map<String, String>>> heartbeats() {
        return Flux.interval(Duration.ZERO, HEARTBEAT)
                .onBackpressureDrop()
                .map(beat -> ServerSentEvent.<Map<String, String>>builder()
                        .comment("listening")
                        .build());
    }

    private Flux<ServerSentEvent<Map<String, String>>> noticesFor(Reader reader) {
        return board.notices()
                .filter(notice ->
                        reader.coordinates(notice.filiere()) || reader.isAmong(notice.audiences(), notice.filiere()))
                .map(notice -> ServerSentEvent.builder(notice.data())
                        .event(notice.type())
                        .build());
    }
}
