package org.amends.core.compensation.authority;

import java.util.List;
import java.util.Optional;
import org.amends.core.people.RoleId;

/** Who may grant goodwill (授权额度): roles from the lowest to the highest, and the kinds of goodwill there are. */
public record Authority(String currency, List<RoleLimits> roles, List<GoodwillKind> kinds) {

    public Authority {
        roles = List.copyOf(roles);
        kinds = List.copyOf(kinds);
    }

    public Optional<RoleLimits> of(RoleId role) {
        return roles.stream().filter(r -> r.role().equals(role)).findFirst();
    }

    public Optional<GoodwillKind> kind(String id) {
        return kinds.stream().filter(k -> k.id().equals(id)).findFirst();
    }
}
