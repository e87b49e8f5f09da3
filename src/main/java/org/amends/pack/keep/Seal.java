package org.amends.pack.keep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.policy.PolicyId;

/** The digests of the packs this program was built with, sealed into it: a pack that differs by one byte is not trusted. */
public record Seal(Set<String> digests) implements Trust {
    private static final String RESOURCE = "/org/amends/pack/seal.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    public Seal {
        digests = Set.copyOf(digests);
    }

    /** The seal inside this program. Throws a Fault when the program was built without one. */
    public static Seal ofThisProgram() {
        try (InputStream in = Seal.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new Fault(FaultCode.PACK_BROKEN, "seal");
            }
            Set<String> digests = new HashSet<>();
            for (JsonNode digest : JSON.readTree(in).path("sealed")) {
                digests.add(digest.asText());
            }
            return new Seal(digests);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(List<String> digests) {
        ObjectNode seal = JSON.createObjectNode();
        ArrayNode sealed = seal.putArray("sealed");
        digests.forEach(sealed::add);
        return seal.toString();
    }

    @Override
    public boolean trusts(PolicyId id) {
        return digests.contains(id.sha256());
    }
}
