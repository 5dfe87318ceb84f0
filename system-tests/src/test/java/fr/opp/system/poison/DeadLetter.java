package fr.opp.system.poison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * What a service wrote about a record that it refused.
 *
 * @param where topic, partition and offset of the record
 * @param all everything that the dead letter holds, as text
 */
record DeadLetter(String where, String cause, String all) {
    static DeadLetter of(ConsumerRecord<String, byte[]> record) {
        String where = header(record, "opp-topic") + "/" + header(record, "opp-partition") + "/"
                + header(record, "opp-offset");
        StringBuilder all = new StringBuilder(String.valueOf(record.key()));
        if (record.value() != null) {
            all.append(new String(record.value(), StandardCharsets.UTF_8));
        }
        record.headers().forEach(header -> all.append(header.key()).append(text(header)));
        return new DeadLetter(where, header(record, "opp-cause"), all.toString());
    }

    void requireCauseWithoutContent() {
        assertThat(cause).as("cause of %s", where).isNotBlank();
        assertThat(all).as("dead letter of %s", where).doesNotContain(Poison.SECRET);
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : text(header);
    }

    private static String text(Header header) {
        return header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
