package org.amends.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Command;

class AmendsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpNamesEachCommandAndTheExitCodes() {
        assertThat(run(() -> { }, "--help")).isZero();
        assertThat(out.toString()).contains("try", "0 done", "2 bad input");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void versionComesFromTheBuild() {
        assertThat(run(() -> { }, "--version")).isZero();
        assertThat(out.toString()).matches("amends \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @ParameterizedTest
    @CsvSource({"nonsense", "try --nonsense", "''"})
    void refusesWhatItDoesNotKnowInOneSentence(String args) {
        assertThat(run(() -> { }, args.isEmpty() ? new String[0] : args.split(" "))).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("--help").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({"DISK_FULL, 3", "STORE_IN_USE, 3", "NO_PRINTER, 3", "PACK_MISSING, 2", "STORE_MISSING, 2"})
    void endsWithTheCodeOfTheFault(FaultCode code, int exit) {
        assertThat(run(() -> {
            throw new Fault(code, "here");
        }, "try")).isEqualTo(exit);
        assertThat(err.toString()).contains(code.name(), "here").containsPattern("\\p{IsHan}{6,}")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @EnumSource
    void saysEachFaultInBothLanguages(FaultCode code) {
        StringWriter said = new StringWriter();
        assertThat(Amends.cannotBegin(new Console(new PrintWriter(out, true), new PrintWriter(said, true)),
                new Fault(code))).isBetween(2, 3);
        assertThat(said.toString()).containsPattern("\\p{IsHan}{4,}.*[a-z]{3,} [a-z ]{6,}").contains(code.name());
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void givesTheShortCodeOfABugAndNoMessageOfIt() {
        assertThat(run(() -> {
            throw new IllegalStateException("王小明");
        }, "try")).isEqualTo(3);
        assertThat(err.toString()).contains("B-1").doesNotContain("王小明");
    }

    private int run(Runnable work, String... args) {
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
        return Amends.commandLine(console, List.of(new Try(work)), bug -> "B-1").execute(args);
    }

    @Command(name = "try")
    private static final class Try implements Runnable {
        private final Runnable work;

        private Try(Runnable work) {
            this.work = work;
        }

        @Override
        public void run() {
            work.run();
        }
    }
}
