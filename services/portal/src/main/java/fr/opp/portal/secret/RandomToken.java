package fr.opp.portal.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Secrets that travel: random, written in base64url. The store keeps {@link #hash} alone, so that who reads the database
 * can use none of them; a plain SHA-256 is enough, since nobody can go through 2^128 of them.
 */
public final class RandomToken {
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomToken() {}

    /** @param bits strength, a multiple of eight */
    public static String ofBits(int bits) {
        byte[] bytes = new byte[bits / Byte.SIZE];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 in hexadecimal. */
    public static String hash(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
