package org.amends.pack.form;

import org.amends.core.compensation.authority.Authority;
import org.amends.core.compensation.authority.GoodwillKind;
import org.amends.core.compensation.authority.RoleLimits;
import org.amends.core.people.RoleId;
import org.amends.pack.json.Cell;

/** authority.json. */
public final class AuthorityForm {

    private AuthorityForm() {
    }

    public static Authority authority(Cell cell, Sums sums) {
        return new Authority(sums.currency(), cell.list("roles", r -> role(r, sums)),
                cell.list("goodwill", g -> kind(g, sums)));
    }

    private static RoleLimits role(Cell cell, Sums sums) {
        return new RoleLimits(new RoleId(cell.text("role")), cell.wording("title"), sums.maybe(cell, "perCase"),
                sums.maybe(cell, "perCustomerYear"), sums.maybe(cell, "perDay"));
    }

    private static GoodwillKind kind(Cell cell, Sums sums) {
        return new GoodwillKind(cell.text("id"), cell.wording("title"),
                cell.constant("nature", GoodwillKind.Nature.class), sums.maybe(cell, "worth"));
    }
}
