package org.amends.journal;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseId;
import org.amends.core.customer.Personal;
import org.amends.core.hall.HallEvent;
import org.amends.journal.sealed.CaseKeys;
import org.amends.vault.seal.Sealing;
import org.jspecify.annotations.Nullable;

/**
 * Events to payloads and back. Every {@link Personal} becomes `{"sealed": "..."}` under its case's key; with the key gone
 * it reads back as erased. Type names are `case.` or `hall.` and the event's own name: they are the wire and never change.
 */
public final class EventCodec {
    /** Form of all payloads so far. */
    public static final int FORM = 1;
    private static final String KEY = "case-key";
    private static final Map<String, Class<?>> TYPES = types();
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module()).addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(Personal.class, new Seal())
                    .addDeserializer(Personal.class, new Unseal()))
            .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final CaseKeys keys;

    public EventCodec(CaseKeys keys) {
        this.keys = keys;
    }

    public static String type(Object event) {
        String ring = event instanceof CaseEvent ? "case." : "hall.";
        return ring + event.getClass().getSimpleName();
    }

    /** Whether this version knows acts of that type. */
    public static boolean knows(String type) {
        return TYPES.containsKey(type);
    }

    /** The payload of a case's event; makes the case's key durable first when it is the first event. */
    public ObjectNode payload(CaseId id, CaseEvent event) {
        return payload(event, keys.keyFor(id));
    }

    /** What the envelope of this event says of the case's key: something in the first event alone. */
    public Optional<HubCopy> caseKey(CaseId id, CaseEvent event) {
        return event instanceof CaseEvent.Opened ? Optional.of(new HubCopy(keys.forHub(id))) : Optional.empty();
    }

    public ObjectNode payload(HallEvent event) {
        return payload(event, null);
    }

    /** Empty for a type this version does not know: such events are kept and left alone. */
    public Optional<CaseEvent> caseEvent(Envelope envelope) {
        return envelope.caseId().flatMap(id -> read(envelope, keys.find(id).orElse(null)))
                .filter(CaseEvent.class::isInstance).map(CaseEvent.class::cast);
    }

    public Optional<HallEvent> hallEvent(Envelope envelope) {
        return read(envelope, null).filter(HallEvent.class::isInstance).map(HallEvent.class::cast);
    }

    private static ObjectNode payload(Object event, @Nullable SecretKey key) {
        try {
            byte[] json = JSON.writer().withAttribute(KEY, key).writeValueAsBytes(event);
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException("an event that has no JSON form: " + event.getClass(), e);
        }
    }

    private static Optional<Object> read(Envelope envelope, @Nullable SecretKey key) {
        Class<?> type = TYPES.get(envelope.type());
        if (type == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readerFor(type).withAttribute(KEY, key).readValue(envelope.payload()));
        } catch (IOException e) {
            throw new IllegalStateException("payload of " + envelope.type() + " at " + envelope.seq(), e);
        }
    }

    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new TreeMap<>();
        leaves(CaseEvent.class).forEach(t -> types.put("case." + t.getSimpleName(), t));
        leaves(HallEvent.class).forEach(t -> types.put("hall." + t.getSimpleName(), t));
        return types;
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(EventCodec::leaves) : Stream.of(type);
    }

    private static final class Seal extends StdSerializer<Personal> {
        private static final long serialVersionUID = 1L;

        Seal() {
            super(Personal.class);
        }

        @Override
        public void serialize(Personal value, JsonGenerator out, SerializerProvider context) throws IOException {
            SecretKey key = (SecretKey) context.getAttribute(KEY);
            String text = value.text();
            if (text == null || key == null) {
                throw new JsonGenerationException("personal text needs its key", out);
            }
            out.writeStartObject();
            out.writeStringField("sealed", text.isEmpty() ? "" : Base64.getEncoder().encodeToString(
                    Sealing.seal(key, text.getBytes(StandardCharsets.UTF_8), new byte[0])));
            out.writeEndObject();
        }
    }

    private static final class Unseal extends StdDeserializer<Personal> {
        private static final long serialVersionUID = 1L;

        Unseal() {
            super(Personal.class);
        }

        @Override
        public Personal deserialize(JsonParser in, DeserializationContext context) throws IOException {
            JsonNode tree = in.readValueAsTree();
            String base64 = tree.path("sealed").asText();
            SecretKey key = (SecretKey) context.getAttribute(KEY);
            if (base64.isEmpty()) {
                return Personal.NONE;
            }
            return key == null ? Personal.ERASED : Sealing.open(key, Base64.getDecoder().decode(base64), new byte[0])
                    .map(text -> Personal.of(new String(text, StandardCharsets.UTF_8))).orElse(Personal.ERASED);
        }
    }
}
