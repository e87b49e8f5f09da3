package org.amends.export;

import static org.amends.fixtures.Days.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseRef;
import org.amends.core.customer.Personal;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Days;
import org.junit.jupiter.api.Test;

/**
 * The published example is what the export writes, and every field of it is described by the published schema. After a
 * deliberate change `mvn test -Dtest=DayBookSchemaTest -Damends.example=true` writes the example anew.
 */
class DayBookSchemaTest {
    private static final Path SCHEMA = Path.of("assets/schema/daybook.schema.json");
    private static final Path EXAMPLE = Path.of("assets/schema/daybook.example.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static byte[] written() throws IOException {
        Days days = new Days();
        days.acted(days.whole(MONDAY), Days.at(MONDAY, 11, 0), new CaseEvent.Closed());
        CaseRef carried = days.whole(MONDAY);
        days.acted(carried, Days.at(MONDAY, 16, 0),
                new CaseEvent.EntitlementAwarded("rule", Map.of(), Cases.yuan(120), MONDAY),
                new CaseEvent.GoodwillGranted("money", Cases.yuan(20), Personal.of("x"), Optional.empty()),
                new CaseEvent.CarriedOver(Personal.of("等厂家周三送新卡")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonBook.write(days.books().of(MONDAY), out);
        return out.toByteArray();
    }

    @Test
    void theExampleIsWhatTheExportWrites() throws IOException {
        if (Boolean.getBoolean("amends.example")) {
            Files.write(EXAMPLE, written());
        }
        assertThat(JSON.readTree(Files.readAllBytes(EXAMPLE))).isEqualTo(JSON.readTree(written()));
    }

    @Test
    void everyFieldIsDescribedAndEveryRequiredFieldIsThere() throws IOException {
        JsonNode schema = JSON.readTree(Files.readAllBytes(SCHEMA));
        List<String> wrong = new ArrayList<>();
        compare(schema, schema, JSON.readTree(written()), "", wrong);
        assertThat(wrong).isEmpty();
    }

    @Test
    void noticesAFieldThatTheSchemaDoesNotKnow() throws IOException {
        JsonNode schema = JSON.readTree(Files.readAllBytes(SCHEMA));
        List<String> wrong = new ArrayList<>();
        compare(schema, schema, JSON.readTree("{\"schema\":\"amends.daybook/1\",\"clerk\":\"x\"}"), "", wrong);
        assertThat(wrong).contains("/clerk is not described", "/hall is missing");
    }

    private static void compare(JsonNode root, JsonNode rule, JsonNode value, String at, List<String> wrong) {
        JsonNode resolved = rule.has("$ref") ? root.at(rule.get("$ref").asText().substring(1)) : rule;
        if (value.isArray()) {
            for (JsonNode item : value) {
                compare(root, resolved.path("items"), item, at + "/*", wrong);
            }
        } else if (value.isObject()) {
            for (JsonNode required : resolved.path("required")) {
                if (!value.has(required.asText())) {
                    wrong.add(at + "/" + required.asText() + " is missing");
                }
            }
            for (Iterator<String> names = value.fieldNames(); names.hasNext();) {
                String name = names.next();
                JsonNode inner = resolved.path("properties").path(name);
                if (inner.isMissingNode()) {
                    wrong.add(at + "/" + name + " is not described");
                } else {
                    compare(root, inner, value.get(name), at + "/" + name, wrong);
                }
            }
        } else if (resolved.has("enum") && !contains(resolved.get("enum"), value)) {
            wrong.add(at + " may not be " + value);
        }
    }

    private static boolean contains(JsonNode allowed, JsonNode value) {
        for (JsonNode one : allowed) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
