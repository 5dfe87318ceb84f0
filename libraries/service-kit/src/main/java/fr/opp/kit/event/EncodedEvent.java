package fr.opp.kit.event;

import java.util.Map;

/**
 * An event as it travels.
 *
 * @param body the data, JSON
 * @param headers the attributes of the CloudEvent
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record EncodedEvent(byte[] body, Map<String, byte[]> headers) {}
