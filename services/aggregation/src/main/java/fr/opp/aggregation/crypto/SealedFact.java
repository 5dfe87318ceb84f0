package fr.opp.aggregation.crypto;

import fr.opp.contracts.fact.FactRecorded;

/**
 * A fact as it lies at rest: encrypted, beside its wrapped key. Once the wrapped key is gone the rest says nothing.
 *
 * @param contribution whose fact it is
 * @param version the fact's version
 * @param topic the topic that it came on, which is part of what the encryption vouches for
 * @param wrapped base64 of the fact keyset, encrypted under the filière's key
 * @param ciphertext base64 of the encrypted fact
 */
public record SealedFact(String contribution, long version, String topic, String wrapped, String ciphertext) {
    public static SealedFact of(FactRecorded fact, String topic, String wrapped) {
        return new SealedFact(fact.contribution().value(), fact.version(), topic, wrapped, fact.ciphertext());
    }

    String associatedData() {
        return contribution + "|" + version + "|" + topic;
    }
}
