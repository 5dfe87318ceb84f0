package fr.opp.portal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import org.junit.jupiter.api.Test;

/**
 * A connection that a browser keeps is read again whatever came before. It once was not: a request that arrived while the
 * one before was being answered, and was then answered at once, left the connection unread for ever (reactor-netty 4361).
 */
class KeepAliveTest extends PortalTest {
    private static final int ROUNDS = 10;
    private static final String STATUS_LINE = "HTTP/1.1 ";

    @Test
    void aConnectionIsReadAgainAfterARequestThatHadToWait() throws Exception {
        try (Socket connection = new Socket("127.0.0.1", port)) {
            connection.setSoTimeout(10_000);
            for (int round = 1; round <= ROUNDS; round++) {
                assertThat(answers(connection, slow(round) + quick(), 2))
                        .as("together, round " + round)
                        .isEqualTo(2);
                assertThat(answers(connection, quick(), 1))
                        .as("after them, round " + round)
                        .isEqualTo(1);
            }
        }
    }

    /** A password is hashed before this is answered. */
    private static String slow(int round) {
        String body = "{\"login\":\"attente-" + round + "\",\"password\":\"au hasard\"}";
        return "POST /api/portal/session HTTP/1.1\r\nHost: localhost\r\nX-OPP: 1\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static String quick() {
        return "GET /api/portal/session HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    private static int answers(Socket connection, String requests, int expected) throws IOException {
        OutputStream out = connection.getOutputStream();
        out.write(requests.getBytes(US_ASCII));
        out.flush();
        InputStream in = connection.getInputStream();
        StringBuilder received = new StringBuilder();
        byte[] buffer = new byte[8192];
        while (count(received) < expected) {
            int read = in.read(buffer);
            if (read < 0) {
                break;
            }
            received.append(new String(buffer, 0, read, US_ASCII));
        }
        return count(received);
    }

    private static int count(StringBuilder received) {
        int count = 0;
        for (int at = received.indexOf(STATUS_LINE); at >= 0; at = received.indexOf(STATUS_LINE, at + 1)) {
            count++;
        }
        return count;
    }
}
