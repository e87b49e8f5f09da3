package org.amends.export;

import static org.amends.fixtures.Days.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void whatTheExportWritesKeepsItsSchema() throws IOException {
        assertThat(faults("daybook", new String(written(), StandardCharsets.UTF_8))).isEmpty();
        assertThat(faults("export", Files.readString(Path.of("assets/schema/export.example.json")))).isEmpty();
    }

    @Test
    void theSchemaNoticesWhatItDoesNotKnow() throws IOException {
        assertThat(faults("daybook", "{\"schema\":\"amends.daybook/1\",\"clerk\":\"x\"}"))
                .anyMatch(f -> f.contains("clerk")).anyMatch(f -> f.contains("hall"));
    }

    private static List<String> faults(String name, String json) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("assets/schema/" + name + ".schema.json")));
        return schema.validate(JSON.readTree(json)).stream().map(Error::getMessage).toList();
    }
}
