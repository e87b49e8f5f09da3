package org.amends.cli.pack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amends.cli.ExitCode;
import org.amends.pack.PackLoader;
import org.amends.pack.PackReading;
import org.amends.pack.SignedPack;
import org.amends.pack.archive.IssuerKeys;
import org.amends.pack.archive.PackZip;
import org.amends.pack.json.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `pack verify`: whether a file is a whole pack, signed by one of the issuers named, byte for byte. */
@Command(name = "verify", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Says whether a pack file is signed by one of these issuers and unharmed.", "核对政策包文件的签名和完整性。"},
        footer = {"", "Standard output: assets/schema/pack-verify.schema.json (example: pack-verify.example.json).",
            "Exit: 0 it is, 1 it is not (unsigned, changed, a stranger's, broken), 2 bad input."})
public final class PackVerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the .amendspack 政策包文件")
    private Path file;

    @Option(names = "--issuer", required = true, paramLabel = "FILE", description = "issuer.pub, may be given often 签发公钥")
    private List<Path> issuers;

    /** What came of it, in the words of the schema. */
    private enum Verdict {
        GOOD,
        UNSIGNED,
        FORGED,
        STRANGER,
        BROKEN
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            return PackSpeech.fail(spec, ExitCode.BAD_INPUT, "没有这个文件 no such file: " + file);
        }
        List<PublicKey> known = new ArrayList<>();
        for (Path issuer : issuers) {
            Optional<PublicKey> key = key(issuer);
            if (key.isEmpty()) {
                return PackSpeech.fail(spec, ExitCode.BAD_INPUT, "这不是公钥文件：" + issuer + " This is no public key.");
            }
            known.add(key.get());
        }
        return answer(SignedPack.verify(file), known);
    }

    private int answer(SignedPack pack, List<PublicKey> known) {
        Verdict verdict = switch (pack) {
            case SignedPack.Unsigned unsigned when !isArchive() -> Verdict.BROKEN;
            case SignedPack.Unsigned unsigned -> Verdict.UNSIGNED;
            case SignedPack.Forged forged -> Verdict.FORGED;
            case SignedPack.Signed(var sha256, var issuer) -> known.contains(issuer) ? whole() : Verdict.STRANGER;
        };
        ObjectNode answer = new ObjectMapper().createObjectNode().put("schema", "amends.pack-verify/1")
                .put("verdict", verdict.name().toLowerCase(java.util.Locale.ROOT));
        if (pack instanceof SignedPack.Signed(var sha256, var issuer)) {
            answer.put("sha256", sha256).put("issuer", IssuerKeys.fingerprint(issuer));
        }
        PackSpeech.say(spec, answer);
        return verdict == Verdict.GOOD ? ExitCode.DONE.number()
                : PackSpeech.fail(spec, ExitCode.FOUND, sentence(verdict));
    }

    private boolean isArchive() {
        Problems problems = new Problems();
        PackZip.read(file, problems);
        return problems.isClean();
    }

    private Verdict whole() {
        return new PackLoader().load(file) instanceof PackReading.Whole ? Verdict.GOOD : Verdict.BROKEN;
    }

    private static String sentence(Verdict verdict) {
        return switch (verdict) {
            case GOOD -> "";
            case UNSIGNED -> "这个政策包没有签名，柜台不会接受。This pack is not signed; no counter takes it.";
            case FORGED -> "签名和内容对不上：文件被改过。The signature is not one for these bytes: the file was changed.";
            case STRANGER -> "签名人不在给出的名单里。Signed by somebody who is not among the issuers given.";
            case BROKEN -> "政策包本身有问题或文件不完整，运行 pack check 看明细。The pack breaks promises or the file is not whole; run pack check.";
        };
    }

    private static Optional<PublicKey> key(Path file) {
        try {
            return IssuerKeys.publicKey(Files.readString(file));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
