package fr.opp.contracts.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who a table is shown to. Each audience is one environment and one purpose, so that a policy written in verbs,
 * environments and purposes decides it.
 */
public enum Audience {
    /** The sector network that runs the observation. */
    NETWORK("reseau", Environment.PROFESSIONAL, "observation"),
    /** Coreps groups and the other filières. */
    COREPS("coreps", Environment.PROFESSIONAL, "dialogue-social"),
    RESEARCH("recherche", Environment.ACADEMIC, "recherche"),
    /** State, Région and local authorities. */
    AUTHORITIES("collectivites", Environment.POLITICAL, "politique-publique");

    private final String code;
    private final Environment environment;
    private final String purpose;

    Audience(String code, Environment environment, String purpose) {
        this.code = code;
        this.environment = environment;
        this.purpose = purpose;
    }

    @JsonCreator
    public static Audience of(String code) {
        for (Audience audience : values()) {
            if (audience.code.equals(code)) {
                return audience;
            }
        }
        throw new IllegalArgumentException("an audience is one of reseau, coreps, recherche, collectivites");
    }

    @JsonValue
    public String code() {
        return code;
    }

    public Environment environment() {
        return environment;
    }

    public String purpose() {
        return purpose;
    }
}
