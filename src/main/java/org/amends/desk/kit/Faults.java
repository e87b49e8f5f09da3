package org.amends.desk.kit;

import java.util.EnumSet;
import java.util.Set;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.language.Language;

/** The one place that turns a fault into its banner. What is no fault is named UNEXPECTED: a bug, said without shame. */
public final class Faults {
    /** Work goes on as before. */
    private static final Set<FaultCode> MILD = EnumSet.of(FaultCode.STORE_REBUILT, FaultCode.STORE_UPDATED,
            FaultCode.BACKUP_FAILED, FaultCode.DISK_LOW, FaultCode.DISK_SLOW, FaultCode.CLOCK_BACK);
    private final Texts texts;

    public Faults(Language language) {
        texts = Texts.of("faults", language);
    }

    public Banner banner(Throwable why) {
        return why instanceof Fault fault ? banner(fault.code(), fault.args().toArray())
                : banner(FaultCode.UNEXPECTED, why.getClass().getSimpleName());
    }

    /** The fault's short name, to be told to an administrator. */
    public String code(Throwable why) {
        return why instanceof Fault fault ? fault.code().name() : why.getClass().getSimpleName();
    }

    private Banner banner(FaultCode code, Object... args) {
        Banner.Tone tone = MILD.contains(code) ? Banner.Tone.WARNING : Banner.Tone.DANGER;
        return new Banner(tone, texts.get(code + ".what", args), texts.get(code + ".safe", args),
                texts.get(code + ".now", args));
    }
}
