package org.amends.core.fault;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The world failed in a way we can name. Carries no personal data: arguments are paths, names of devices, numbers. */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final FaultCode code;
    private final transient List<String> args;

    /** `cause` may be null: the world says no and gives no reason. */
    public Fault(FaultCode code, @Nullable Throwable cause, String... args) {
        super(code + " " + List.of(args), cause);
        this.code = code;
        this.args = List.of(args);
    }

    public Fault(FaultCode code, String... args) {
        this(code, null, args);
    }

    public FaultCode code() {
        return code;
    }

    public List<String> args() {
        return args;
    }
}
