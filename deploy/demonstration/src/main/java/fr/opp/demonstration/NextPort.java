package fr.opp.demonstration;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The first free port from a given one on: a demonstration does not fail because something else is running. */
final class NextPort {
    private static final int TRIES = 100;

    private NextPort() {}

    static int from(int wanted) {
        for (int port = wanted; port < wanted + TRIES; port++) {
            if (isFree(port)) {
                return port;
            }
        }
        return 0;
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException expected) {
            return false;
        }
    }
}
