package fr.opp.collection.openrosa;

import fr.opp.collection.room.Body;
import fr.opp.collection.submission.Receipt;
import fr.opp.collection.submission.Submissions;
import fr.opp.kit.identity.Caller;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.Failure;
import fr.opp.kit.problem.InputError;
import fr.opp.kit.problem.ProblemCatalogue;
import fr.opp.kit.problem.ProblemRenderer;
import fr.opp.kit.problem.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where an OpenRosa client sends its answers. */
@RestController
class OpenRosaSubmissionController {
    private static final MediaType XML = MediaType.parseMediaType("text/xml;charset=UTF-8");
    private static final String PART = "xml_submission_file";

    private final Submissions submissions;
    private final ProblemCatalogue problems = new ProblemCatalogue(List.of("kit", "collection"));

    OpenRosaSubmissionController(Submissions submissions) {
        this.submissions = submissions;
    }

    /** Clients ask first how much they may send. */
    @RequestMapping(path = "/openrosa/submission", method = RequestMethod.HEAD)
    Mono<ResponseEntity<Void>> announce(Caller caller, ServerHttpRequest request) {
        OpenRosaController.addressOf(caller);
        String base = request.getHeaders().getFirst("X-OpenRosa-Base");
        return Mono.just(ResponseEntity.status(HttpStatus.NO_CONTENT)
                .header("X-OpenRosa-Version", "1.0")
                .header("X-OpenRosa-Accept-Content-Length", String.valueOf(Body.LIMIT_BYTES))
                .header("Location", (base == null ? "/openrosa" : base) + "/submission")
                .build());
    }

    @PostMapping("/openrosa/submission")
    Mono<ResponseEntity<String>> submit(Caller caller, ServerWebExchange exchange) {
        Caller.OpenRosaAddress address = OpenRosaController.addressOf(caller);
        ServerHttpRequest request = exchange.getRequest();
        return submissions
                .requireDoorOpen()
                .then(Mono.defer(() -> Body.read(request)))
                .map(body -> submissionIn(request, body))
                .flatMap(xml -> submissions.take(address.structure(), address.edition(), xml))
                .map(receipt -> accepted(receipt, ProblemRenderer.languageOf(exchange)));
    }

    private static byte[] submissionIn(ServerHttpRequest request, byte[] body) {
        MediaType type = request.getHeaders().getContentType();
        String boundary = type == null ? null : type.getParameter("boundary");
        Optional<byte[]> part =
                boundary == null ? Optional.empty() : new MultipartBody(body, boundary.replace("\"", "")).part(PART);
        return part.orElseThrow(() -> new Refusal(new OpenRosaFailure.NoSubmission()));
    }

    private static ResponseEntity<String> accepted(Receipt receipt, String language) {
        String message = language.equals("en")
                ? "Received, version " + receipt.version() + "."
                : "Bien reçu, version " + receipt.version() + ".";
        return respond(HttpStatus.CREATED.value(), OpenRosaXml.response("submit_success", message));
    }

    /** Refusals as OpenRosa clients show them: one message, with every question. */
    @ExceptionHandler(Refusal.class)
    ResponseEntity<String> refuse(Refusal refusal, ServerWebExchange exchange) {
        Failure failure = refusal.failure();
        String language = ProblemRenderer.languageOf(exchange);
        StringBuilder message = new StringBuilder(problems.detail(failure, language));
        failure.errors().forEach(error -> message.append('\n').append(line(error, language)));
        ResponseEntity<String> response =
                respond(problems.status(failure), OpenRosaXml.response("submit_error", message.toString()));
        return failure instanceof CommonFailure.Unavailable unavailable
                ? ResponseEntity.status(response.getStatusCode())
                        .headers(response.getHeaders())
                        .header("Retry-After", String.valueOf(unavailable.retryAfterSeconds()))
                        .body(response.getBody())
                : response;
    }

    private static String line(InputError error, String language) {
        Object question = error.place().get("label");
        Object where = question == null ? error.place().getOrDefault("question", "") : question;
        return where + " : " + error.message().in(language);
    }

    private static ResponseEntity<String> respond(int status, String body) {
        return ResponseEntity.status(status)
                .header("X-OpenRosa-Version", "1.0")
                .contentType(XML)
                .body(body);
    }
}
