package org.amends.pack.form;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amends.core.policy.Mechanism;
import org.amends.core.policy.PackHeader;
import org.amends.core.policy.PolicyId;
import org.amends.core.policy.Switches;
import org.amends.pack.json.Cell;

/** pack.json. */
public final class HeaderForm {

    private HeaderForm() {
    }

    public static PackHeader header(Cell cell, String sha256) {
        return new PackHeader(new PolicyId(cell.text("id"), cell.text("version"), sha256), cell.wording("issuer"),
                validity(cell), cell.text("currency"), new Switches(mechanisms(cell, "switches"), mechanisms(cell, "kept")));
    }

    private static Set<Mechanism> mechanisms(Cell cell, String key) {
        return cell.texts(key).stream().map(Mechanism::of).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    public static PackHeader.Validity validity(Cell cell) {
        Cell validity = cell.at("validity");
        return new PackHeader.Validity(validity.at("from").day(), validity.at("to").day());
    }
}
