package org.amends.desk.recovery.work;

import java.util.function.Supplier;
import org.amends.core.apology.PhraseGuard;
import org.amends.core.guide.reading.PlainReading;
import org.amends.desk.kit.Refusals;

/** What watches over a text while it is typed: the guard and the plain words of the policy in force, and the words of what is refused. */
public record Watch(Supplier<PhraseGuard> guard, Supplier<PlainReading> plain, Refusals refusals) {
}
