package org.amends.pack.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * Compares two packs file by file and place by place. Entries of a list are matched by their id (or role, channel, danger), so that
 * moving one is no change; lists without ids are compared as they stand. Pure over the bytes given.
 */
public final class PackDiff {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> KEYS = List.of("id", "role", "channel", "danger", "option");
    private static final JsonNode NONE = MissingNode.getInstance();

    private final List<PackChange> changes = new ArrayList<>();

    private PackDiff() {
    }

    /** By file name, then in the order of the first pack. Throws a Fault when a JSON file is none: check the packs first. */
    public static List<PackChange> of(SortedMap<String, byte[]> first, SortedMap<String, byte[]> second) {
        PackDiff diff = new PackDiff();
        Set<String> names = new TreeSet<>(first.keySet());
        names.addAll(second.keySet());
        names.forEach(name -> diff.compare(name, "", read(name, first.get(name)), read(name, second.get(name))));
        return List.copyOf(diff.changes);
    }

    private static JsonNode read(String name, byte @Nullable [] bytes) {
        if (bytes == null) {
            return NONE;
        }
        try {
            return name.endsWith(".json") ? JSON.readTree(bytes)
                    : TextNode.valueOf(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException noJson) {
            throw new Fault(FaultCode.PACK_BROKEN, noJson, name);
        }
    }

    private void compare(String file, String path, JsonNode before, JsonNode after) {
        if (before.equals(after) || path.equals("/$schema")) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            members(file, path, fields(before), fields(after));
        } else if (before.isArray() && after.isArray() && isKeyed(before) && isKeyed(after)) {
            members(file, path, entries(before), entries(after));
        } else {
            changes.add(new PackChange(file, path, kind(before, after), text(before), text(after)));
        }
    }

    private void members(String file, String path, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        before.forEach((key, node) -> compare(file, path + "/" + key, node, after.getOrDefault(key, NONE)));
        after.forEach((key, node) -> {
            if (!before.containsKey(key)) {
                compare(file, path + "/" + key, NONE, node);
            }
        });
    }

    private static Map<String, JsonNode> fields(JsonNode node) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        node.properties().forEach(e -> fields.put(e.getKey(), e.getValue()));
        return fields;
    }

    private static boolean isKeyed(JsonNode list) {
        Set<String> seen = new TreeSet<>();
        for (JsonNode entry : list) {
            if (!seen.add(key(entry))) {
                return false;
            }
        }
        return !seen.contains("");
    }

    private static Map<String, JsonNode> entries(JsonNode list) {
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        list.forEach(entry -> entries.put(key(entry), entry));
        return entries;
    }

    private static String key(JsonNode entry) {
        return KEYS.stream().map(k -> entry.path(k).asText()).filter(k -> !k.isEmpty()).findFirst().orElse("");
    }

    private static PackChange.Kind kind(JsonNode before, JsonNode after) {
        if (before.isMissingNode()) {
            return PackChange.Kind.ADDED;
        }
        return after.isMissingNode() ? PackChange.Kind.REMOVED : PackChange.Kind.CHANGED;
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() ? "" : node.toString();
    }
}
