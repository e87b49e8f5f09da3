package org.amends.cli.sync;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amends.cli.ExitCode;
import org.amends.core.refusal.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** `sync enrol`: joins a counter to head office with a one-time code. */
@Command(name = "enrol", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Joins this counter to head office: address and one-time code. The code itself says which head office is the right one.",
            "让这台柜台加入总部：地址和一次性入网码。入网码本身就能认出是不是对的总部。"},
        footer = {"", "Close the desk first 请先关闭柜台窗口.", "Standard output: assets/schema/sync.schema.json (example: sync.example.json).",
            "Exit: 0 joined, 2 bad input or a code that is not good, 3 the world failed (no line, nobody there that is head office)."})
public final class EnrolCommand implements Callable<Integer> {
    private static final int LONGEST = 200;
    private final SyncOptions.Entry entry;

    @Mixin
    private SyncOptions options;

    @Option(names = "--hub", required = true, paramLabel = "ADDRESS", description = "head office's address, name and port 总部地址：主机名和端口")
    private String address;

    @Option(names = "--code", required = true, paramLabel = "FILE", description = "the file that holds the one-time code 写有一次性入网码的文件")
    private Path code;

    @Option(names = "--practice", description = "yes, practice data are to be sent 确认要上传练习数据")
    private boolean isPracticeMeant;

    EnrolCommand(SyncOptions.Entry entry) {
        this.entry = entry;
    }

    @Override
    public Integer call() {
        SyncMessages say = options.messages();
        Optional<String> typed = typed();
        if (typed.isEmpty()) {
            return options.bad(say.text("code.unreadable", code));
        }
        return options.on(entry, counter -> {
            if (counter.isPractice() && !isPracticeMeant) {
                return options.bad(say.text("practice"));
            }
            Optional<Refusal> no = counter.join(address, typed.get());
            if (no.isPresent()) {
                options.warn(say.refusal(no.get()));
                return (isOfTheWorld(no.get()) ? ExitCode.WORLD_FAILED : ExitCode.BAD_INPUT).number();
            }
            options.told(counter);
            return ExitCode.DONE.number();
        });
    }

    private static boolean isOfTheWorld(Refusal no) {
        return no.key().equals("hub.away") || no.key().equals("hub.another") || no.key().equals("hub.clock");
    }

    private Optional<String> typed() {
        try (var text = Files.newInputStream(code)) {
            return Optional.of(new String(text.readNBytes(LONGEST), StandardCharsets.UTF_8).strip());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
