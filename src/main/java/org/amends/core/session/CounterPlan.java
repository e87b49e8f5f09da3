package org.amends.core.session;

/** What the first set-up asks. The printer may be empty; the telephone is printed on the paper and may be empty. */
public record CounterPlan(At at, String supervisor, String pack, String printer) {

    /** Hall and counter. */
    public record At(String hallName, String hallCode, String counter, String phone) {
    }
}
