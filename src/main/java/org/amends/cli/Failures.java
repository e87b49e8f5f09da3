package org.amends.cli;

import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever a command throws into one sentence on standard error and an exit code. */
final class Failures implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
    private static final Set<FaultCode> INPUT = EnumSet.of(FaultCode.PACK_MISSING, FaultCode.PACK_BROKEN,
            FaultCode.STORE_MISSING, FaultCode.WRONG_KEY);
    private final Function<Throwable, String> bugs;

    /** `bugs` notes what nobody foresaw and gives the short code to quote. */
    Failures(Function<Throwable, String> bugs) {
        this.bugs = bugs;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        say(command, wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        say(command, "用法 usage: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.BAD_INPUT.number();
    }

    @Override
    public int handleExecutionException(Exception wrong, CommandLine command, CommandLine.ParseResult parsed) {
        if (wrong instanceof Fault fault) {
            say(command, sentence(fault));
            return code(fault).number();
        }
        say(command, "程序出错，代码 " + bugs.apply(wrong) + "，请把代码告诉维护人员。"
                + "The program failed; please report this code.");
        return ExitCode.WORLD_FAILED.number();
    }

    /** What happened, what is safe, what to do; then the code and what it is about. Both languages on one line. */
    static String sentence(Fault fault) {
        ResourceBundle texts = ResourceBundle.getBundle("org.amends.cli.faults", Locale.ROOT);
        String about = fault.args().isEmpty() ? "" : ": " + String.join(", ", fault.args());
        return texts.getString(fault.code() + ".zh") + " " + texts.getString(fault.code() + ".en")
                + " [" + fault.code() + about + "]";
    }

    static ExitCode code(Fault fault) {
        return INPUT.contains(fault.code()) ? ExitCode.BAD_INPUT : ExitCode.WORLD_FAILED;
    }

    private static void say(CommandLine command, String sentence) {
        command.getErr().println(sentence);
        command.getErr().flush();
    }
}
