package org.amends.pack.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.amends.core.language.Wording;

/** The published schemas (assets/packs/schema), as they lie in the program. Nothing is fetched from anywhere. Any thread. */
final class Schemas {
    private static final String FOLDER = "/org/amends/pack/schema/";
    private static final String IRI = "https://amends.example/packs/schema/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaLoader(loader -> loader
                    .fetchRemoteResources(false)
                    .resourceLoaders(loaders -> loaders.resources(iri -> iri.startsWith(IRI)
                            ? text(iri.substring(IRI.length())) : null)))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Schemas() {
    }

    static void check(String schema, Place root, JsonNode node, Problems problems) {
        Schema known = SCHEMAS.computeIfAbsent(schema, s ->
                REGISTRY.getSchema(SchemaLocation.of(IRI + s + ".schema.json")));
        for (Error error : known.validate(node)) {
            Place place = new Place(root.file(), root.pointer() + error.getInstanceLocation());
            boolean names = error.getKeyword().equals("additionalProperties");
            problems.add(names && error.getProperty() != null ? place.at(error.getProperty()) : place, "schema",
                    zh(error), error.getMessage());
        }
    }

    private static String zh(Error error) {
        Object[] args = error.getArguments();
        String arg = args == null || args.length == 0 ? "" : String.valueOf(args[0]);
        return switch (error.getKeyword()) {
            case "required" -> "缺少“" + error.getProperty() + "”";
            case "additionalProperties", "unevaluatedProperties" -> "不认识“" + error.getProperty() + "”";
            case "type" -> "这里的值类型不对：" + error.getMessage();
            case "enum", "const" -> "只能是这些值之一：" + arg;
            case "pattern" -> "写法不对，应符合 " + arg;
            case "minItems", "minProperties", "minLength" -> "内容太少：" + error.getMessage();
            case "minimum", "maximum" -> "数值超出范围：" + error.getMessage();
            case "format" -> "没有这一天，或者写法不对";
            default -> "不合格式：" + error.getMessage();
        };
    }

    private static String text(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("no schema " + name + " in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
