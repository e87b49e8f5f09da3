package org.amends.core.compensation.formula;

import java.util.List;
import org.amends.core.compensation.fact.FactUse;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.working.Result;
import org.amends.core.compensation.working.Rounding;
import org.amends.core.language.Wording;

/** Pack kind `none-but-explain`: the written rules give no sum here; the reason is explained in plain words. */
public record NoneButExplain(Wording reason) implements Formula {

    @Override
    public List<FactUse> uses() {
        return List.of();
    }

    @Override
    public Result work(Facts facts, Rounding rounding) {
        return new Result.Nothing("none-but-explain", reason, "", List.of());
    }
}
