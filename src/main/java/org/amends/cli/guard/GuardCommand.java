package org.amends.cli.guard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.amends.core.apology.Finding;
import org.amends.core.policy.Policy;
import org.amends.pack.PackLoader;
import org.amends.pack.PackReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** `guard`: wording in a text that shifts blame. Exit codes of settled 15: 0 nothing found, 1 found, 2 bad input, 3 the world failed. */
@Command(name = "guard", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Finds wording in a text that shifts blame, says why and what to write instead.",
            "找出文字里推卸责任的说法，说明原因并给出改法。"},
        footer = {"", "Input: UTF-8 text, at most 1 MiB; schemas of the pack in assets/packs/schema.",
            "Standard output: assets/schema/guard.schema.json (example: guard.example.json).",
            "Exit: 0 nothing found, 1 found, 2 bad input, 3 a file could not be read."})
public final class GuardCommand implements Callable<Integer> {
    private static final int FOUND = 1;
    private static final int BAD_INPUT = 2;
    private static final int WORLD_FAILED = 3;
    private static final int LARGEST = 1 << 20;
    private final InputStream standardInput;

    @Spec
    private CommandSpec spec;

    @Option(names = "--pack", required = true, paramLabel = "DIR", description = "the pack's folder 政策包文件夹")
    private Path pack;

    @Option(names = "--text", required = true, paramLabel = "FILE|-",
            description = "the text; - reads standard input 要检查的文字")
    private String text;

    public GuardCommand(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() {
        try {
            return switch (new PackLoader().load(pack)) {
                case PackReading.Whole(Policy policy) -> guard(policy, text());
                case PackReading.Broken broken -> fail(BAD_INPUT, "政策包有 " + broken.problems().size()
                        + " 处问题，请先运行 pack check。The pack has " + broken.problems().size()
                        + " problem(s); run pack check first.");
            };
        } catch (NoSuchFileException missing) {
            return fail(BAD_INPUT, "没有这个文件 no such file: " + missing.getFile());
        } catch (CharacterCodingException notUtf8) {
            return fail(BAD_INPUT, "不是 UTF-8 文字（可能是 GBK） not UTF-8 (perhaps GBK): " + text);
        } catch (IOException unreadable) {
            return fail(WORLD_FAILED, "文件读不了 cannot be read: " + text);
        }
    }

    private int guard(Policy policy, String words) {
        List<Finding> findings = policy.guard().finds(words);
        spec.commandLine().getOut().println(GuardReport.of(policy.id(), words, findings));
        spec.commandLine().getOut().flush();
        return findings.isEmpty() ? 0 : FOUND;
    }

    private String text() throws IOException {
        byte[] bytes = text.equals("-") ? standardInput.readNBytes(LARGEST + 1) : bytes(Path.of(text));
        if (bytes.length > LARGEST) {
            throw new ParameterException(spec.commandLine(), "文字超过 1 MiB larger than 1 MiB: " + text);
        }
        String words = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return words.startsWith("\ufeff") ? words.substring(1) : words;
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST + 1);
        }
    }

    private int fail(int code, String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
        return code;
    }
}
