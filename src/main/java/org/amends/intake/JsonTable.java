package org.amends.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.table.TableRow;
import org.amends.core.table.TableSource;
import org.amends.core.table.UnreadableTable;

/** A list of flat objects, or the first such list within an object. The names of all objects so far are the heading; a row's number is its object's, the heading being row one. */
final class JsonTable implements TableSource {
    private final Path file;
    private final Charset charset;

    JsonTable(Path file, Charset charset) {
        this.file = file;
        this.charset = charset;
    }

    @Override
    public void read(Consumer<TableRow> row) {
        List<String> heading = heading();
        row.accept(new TableRow(1, heading));
        int[] number = {1};
        objects(object -> {
            number[0]++;
            row.accept(new TableRow(number[0], heading.stream().map(name -> object.getOrDefault(name, "")).toList()));
        });
    }

    @Override
    public List<String> merged() {
        return List.of();
    }

    private List<String> heading() {
        LinkedHashMap<String, Boolean> names = new LinkedHashMap<>();
        objects(object -> object.keySet().forEach(name -> names.put(name, true)));
        if (names.isEmpty()) {
            throw new UnreadableTable("format");
        }
        return new ArrayList<>(names.keySet());
    }

    private void objects(Consumer<Map<String, String>> each) {
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), charset);
                JsonParser json = new JsonFactory().createParser(skippingMark(reader))) {
            JsonToken token = json.nextToken();
            while (token != null && token != JsonToken.START_ARRAY) {
                token = json.nextToken();
            }
            while (token != null && json.nextToken() == JsonToken.START_OBJECT) {
                each.accept(object(json));
            }
        } catch (JsonParseException e) {
            throw new UnreadableTable("harmed", e);
        } catch (IOException e) {
            throw new Fault(FaultCode.FILE_UNREADABLE, e, file.toString());
        }
    }

    private static Map<String, String> object(JsonParser json) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value.isStructStart()) {
                json.skipChildren();
            } else {
                fields.put(name, value == JsonToken.VALUE_NULL ? "" : json.getText());
            }
        }
        return fields;
    }

    private static Reader skippingMark(Reader reader) throws IOException {
        java.io.PushbackReader back = new java.io.PushbackReader(reader, 1);
        int first = back.read();
        if (first >= 0 && first != '\uFEFF') {
            back.unread(first);
        }
        return back;
    }
}
