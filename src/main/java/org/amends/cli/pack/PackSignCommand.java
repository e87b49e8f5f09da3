package org.amends.cli.pack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amends.cli.ExitCode;
import org.amends.pack.PackLoader;
import org.amends.pack.PackReading;
import org.amends.pack.SignedPack;
import org.amends.pack.archive.IssuerKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `pack sign`: one signed file from a folder that keeps every promise; a broken pack is never signed. */
@Command(name = "sign", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Packs and signs a folder as one file that counters may take.", "把政策包文件夹打包签名，供各柜台导入。"},
        footer = {"", "Standard output: assets/schema/pack-sign.schema.json (example: pack-sign.example.json).",
            "Exit: 0 signed, 1 the pack breaks promises (see pack check), 2 bad input, 3 the file cannot be written."})
public final class PackSignCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "the pack's folder 政策包文件夹")
    private Path folder;

    @Option(names = "--key", required = true, paramLabel = "FILE", description = "issuer.key of pack key 签发私钥")
    private Path key;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "the .amendspack to write 输出文件")
    private Path out;

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            return PackSpeech.fail(spec, ExitCode.BAD_INPUT, "没有这个文件夹 no such folder: " + folder);
        }
        Optional<String> pem = text(key);
        Optional<PrivateKey> secret = pem.flatMap(IssuerKeys::privateKey);
        Optional<PublicKey> issuer = pem.flatMap(IssuerKeys::publicKey);
        if (secret.isEmpty() || issuer.isEmpty()) {
            return PackSpeech.fail(spec, ExitCode.BAD_INPUT, "这不是 pack key 生成的密钥文件：" + key
                    + " This is no key file of pack key.");
        }
        if (new PackLoader().load(folder) instanceof PackReading.Broken(var problems)) {
            return PackSpeech.fail(spec, ExitCode.FOUND, "政策包有 " + problems.size()
                    + " 处问题，不签名，先运行 pack check。The pack has " + problems.size()
                    + " problem(s) and was not signed; run pack check first.");
        }
        try {
            SignedPack.Signed signed = SignedPack.sign(folder, secret.get(), issuer.get(), out);
            PackSpeech.say(spec, new ObjectMapper().createObjectNode().put("schema", "amends.pack-sign/1")
                    .put("file", out.toString()).put("sha256", signed.sha256())
                    .put("issuer", IssuerKeys.fingerprint(signed.issuer())));
            return ExitCode.DONE.number();
        } catch (InvalidKeyException unfit) {
            return PackSpeech.fail(spec, ExitCode.BAD_INPUT, "密钥文件里的公钥私钥不是一对：" + key
                    + " The two halves of the key do not belong together.");
        }
    }

    private static Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
