package fr.opp.portal.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.springframework.web.server.ServerWebExchange;

/** Where a request comes from. Behind a reverse proxy {@code opp.forwarded} makes it the browser's address. */
public final class RemoteAddress {
    private RemoteAddress() {}

    public static String of(ServerWebExchange exchange) {
        InetSocketAddress remote = exchange.getRequest().getRemoteAddress();
        InetAddress address = remote == null ? null : remote.getAddress();
        return address == null ? "unknown" : address.getHostAddress();
    }
}
