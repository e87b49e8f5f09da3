package org.amends.cli.store;

import java.nio.file.Path;
import org.amends.core.language.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all these commands take. */
final class StoreOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "the counter's data folder 数据目录")
    private Path data;

    @Option(names = "--language", defaultValue = "zh", paramLabel = "zh|en", description = "of the sentences 语言: zh, en")
    private String language;

    @Option(names = "--credentials", defaultValue = "", paramLabel = "FILE|-",
            description = "two lines, name and password; without it the terminal is asked. Practice data needs none. "
                    + "两行：姓名、密码")
    private String credentials;

    Path data() {
        return data;
    }

    String credentials() {
        return credentials;
    }

    StoreMessages messages() {
        return switch (language) {
            case "zh" -> new StoreMessages(Language.ZH);
            case "en" -> new StoreMessages(Language.EN);
            default -> throw new ParameterException(spec.commandLine(),
                    new StoreMessages(Language.EN).text("language.wrong", language));
        };
    }
}
