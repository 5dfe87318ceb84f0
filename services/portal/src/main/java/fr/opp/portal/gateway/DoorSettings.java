package fr.opp.portal.gateway;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The door.
 *
 * @param largestBody the largest body taken; default 10 MB
 */
@ConfigurationProperties("opp.door")
record DoorSettings(@DefaultValue("10MB") DataSize largestBody) {}
