package org.amends.core.guide.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amends.core.guide.reading.HardSpot.Kind;

/** A turn of speech that is hard, and how its plain twin is made (an empty one: there is none). Pure. */
record Turn(Kind kind, Pattern pattern, Function<Matcher, String> twin) {

    static Turn of(Kind kind, String pattern) {
        return of(kind, pattern, found -> "");
    }

    static Turn of(Kind kind, String pattern, String twin) {
        return of(kind, pattern, found -> twin);
    }

    static Turn of(Kind kind, String pattern, Function<Matcher, String> twin) {
        return new Turn(kind, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), twin);
    }

    List<HardSpot> in(String text) {
        List<HardSpot> spots = new ArrayList<>();
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            spots.add(new HardSpot(kind, found.start(), found.end(), found.group(), twin.apply(found)));
        }
        return spots;
    }
}
