package org.amends.cli.customers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.amends.core.register.CustomerList;
import org.amends.core.register.load.Checked;
import org.amends.core.register.load.LoadCustomers;
import org.amends.core.table.BadCell;

/** What `customers import` says on standard output, described by `assets/schema/customers.schema.json`. */
final class ImportReport {

    private ImportReport() {
    }

    static String of(String file, LoadCustomers.Order order, LoadCustomers.Report report, ImportMessages say) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("schema", "amends.customers/1").put("file", file);
        json.put("extent", order.extent() == CustomerList.Extent.FULL ? "full" : "changes").put("day", order.day().toString());
        Checked checked = report.checked();
        json.put("rows", checked.rows()).put("repeated", checked.repeated()).put("wrong", checked.badInAll());
        ArrayNode bad = json.putArray("cells");
        for (BadCell cell : checked.bad()) {
            bad.addObject().put("row", cell.row()).put("column", cell.column()).put("why", cell.why())
                    .put("text", say.cell(cell));
        }
        report.taken().ifPresent(taken -> json.putObject("taken").put("added", taken.added()).put("changed", taken.changed())
                .put("same", taken.same()).put("forgotten", taken.forgotten()).put("now", taken.now()));
        return json.toPrettyString();
    }
}
