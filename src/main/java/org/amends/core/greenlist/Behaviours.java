package org.amends.core.greenlist;

import org.amends.core.care.Behaviour;
import org.amends.core.casefile.CaseFile;

/** Reads from the facts of a case how it reached us. Pure. */
public final class Behaviours {

    private Behaviours() {
    }

    public static Behaviour of(CaseFile file) {
        return switch (file.intake().channel()) {
            case MEDIA -> Behaviour.GOES_PUBLIC;
            case REGULATOR, COURT, GOVERNMENT_LINE -> Behaviour.GOES_ABOVE;
            default -> atTheCounter(file);
        };
    }

    private static Behaviour atTheCounter(CaseFile file) {
        boolean isAgain = file.resolution().promises().stream().anyMatch(promise -> promise.lapses() > 0)
                || file.closing().after().calls().answered().isPresent();
        if (isAgain) {
            return Behaviour.COMES_AGAIN;
        }
        return file.intake().origin().murmur().isPresent() ? Behaviour.SAYS_NOTHING : Behaviour.COMES_TO_US;
    }
}
