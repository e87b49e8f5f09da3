package org.amends.hub.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.amends.hub.enrol.Enrolment;
import org.amends.hub.enrol.OneTimeCode;
import org.amends.hub.ingest.Ingest;
import org.amends.wire.ProblemCode;

/**
 * `POST /v1/enrol`: a code, a certificate request and the device's own key for a certificate and the hub's keys. The one door without a certificate. Without a
 * code, but with a certificate that is still good, it is a renewal.
 */
public final class EnrolEndpoint implements Endpoint {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST = 16 << 10;

    private final Enrolment enrolment;
    private final HubKeys keys;

    public EnrolEndpoint(Enrolment enrolment, HubKeys keys) {
        this.enrolment = enrolment;
        this.keys = keys;
    }

    /** What a device must know of the hub: its id, the key it signs with, the key that case keys are wrapped to. Public halves. */
    public record HubKeys(String id, byte[] sign, byte[] wrap) {
    }

    @Override
    public Reply answer(Asked asked) throws IOException, Asked.Refused {
        JsonNode json = json(asked.body(MOST));
        return reply(json.has("code") ? enrolled(request(json)) : renewed(asked.device(), json));
    }

    private Enrolment.Admitted enrolled(Enrolment.Request request) throws Asked.Refused {
        return enrolment.admit(request).orElseThrow(() -> new Asked.Refused(switch (enrolment.state(request.code())) {
            case UNKNOWN -> ProblemCode.UNKNOWN_CERTIFICATE;
            case USED -> ProblemCode.CODE_USED;
            case OVER -> ProblemCode.CODE_OVER;
        }));
    }

    private Enrolment.Admitted renewed(Ingest.Sender sender, JsonNode json) throws Asked.Refused {
        try {
            return enrolment.renew(sender, bytes(json, "request")).orElseThrow(() -> new Asked.Refused(ProblemCode.UNREADABLE));
        } catch (IllegalArgumentException notReadable) {
            throw new Asked.Refused(ProblemCode.UNREADABLE);
        }
    }

    private Reply reply(Enrolment.Admitted admitted) throws IOException {
        try {
            byte[] body = JSON.writeValueAsBytes(JSON.createObjectNode().put("tenant", admitted.sender().tenant())
                    .put("certificate", text(admitted.certificate().getEncoded())).put("hub", keys.id()).put("sign_key", text(keys.sign()))
                    .put("wrap_key", text(keys.wrap())));
            return new Reply(201, "application/json", Map.of(), body);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate just made", e);
        }
    }

    private static JsonNode json(byte[] body) throws Asked.Refused {
        try {
            JsonNode json = JSON.readTree(body);
            if (json != null && json.isObject()) {
                return json;
            }
        } catch (IOException notReadable) {
            throw new Asked.Refused(ProblemCode.UNREADABLE);
        }
        throw new Asked.Refused(ProblemCode.UNREADABLE);
    }

    private static Enrolment.Request request(JsonNode json) throws Asked.Refused {
        try {
            OneTimeCode code = OneTimeCode.read(json.path("code").asText()).orElseThrow(() -> new Asked.Refused(ProblemCode.UNKNOWN_CERTIFICATE));
            return new Enrolment.Request(code, UUID.fromString(json.path("device").asText()), bytes(json, "request"), bytes(json, "sign_key"));
        } catch (IllegalArgumentException notReadable) {
            throw new Asked.Refused(ProblemCode.UNREADABLE);
        }
    }

    private static byte[] bytes(JsonNode json, String name) {
        return Base64.getDecoder().decode(json.path(name).asText());
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
