package org.amends.pack.keep;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.amends.core.adoption.IssuerKey;
import org.amends.core.adoption.PackFault;
import org.amends.core.adoption.PackGate;
import org.amends.core.adoption.PackLook;
import org.amends.core.comparison.PolicyComparison;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.policy.PackHeader;
import org.amends.core.policy.Policy;
import org.amends.core.policy.PolicyId;
import org.amends.core.refusal.Refusal;
import org.amends.pack.PackDigest;
import org.amends.pack.PackLoader;
import org.amends.pack.PackReading;
import org.amends.pack.SignedPack;
import org.amends.pack.archive.IssuerKeys;
import org.amends.pack.archive.PackZip;
import org.amends.pack.json.PackProblem;
import org.amends.pack.json.Problems;

/** Pack files that may join the kept ones. First who signed, then what it says: a stranger's words are not read. */
public final class PackInbox implements PackGate {
    private final KeptPolicies kept;
    private final PackLoader loader = new PackLoader();
    private final Clock clock;

    /** `clock` in the hall's zone. */
    public PackInbox(KeptPolicies kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public PackHeader present() {
        return kept.present().header();
    }

    @Override
    public PackLook look(String file, Set<String> trusted) {
        Optional<Path> path = path(file);
        if (path.isEmpty()) {
            return refused("pack.file.none", file.strip());
        }
        Problems problems = new Problems();
        PackZip.read(path.get(), problems);
        if (!problems.isClean()) {
            return broken(problems.all());
        }
        return switch (SignedPack.verify(path.get())) {
            case SignedPack.Unsigned unsigned -> refused("pack.unsigned");
            case SignedPack.Forged forged -> refused("pack.forged");
            case SignedPack.Signed(var sha256, PublicKey by) -> trusted.contains(IssuerKeys.fingerprint(by))
                    ? read(path.get(), issuer(by)) : new PackLook.Stranger(issuer(by));
        };
    }

    private PackLook read(Path file, IssuerKey issuer) {
        return switch (loader.load(file)) {
            case PackReading.Broken(var problems) -> broken(problems);
            case PackReading.Whole(Policy policy) when policy.id().equals(kept.present().id()) -> refused("pack.same");
            case PackReading.Whole(Policy policy) -> kept.unfit(policy, LocalDate.now(clock))
                    .map(reason -> refused("pack." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), days(policy)))
                    .orElseGet(() -> new PackLook.Ready(file.toString(), policy.header(), issuer,
                            PolicyComparison.of(kept.present(), policy)));
        };
    }

    @Override
    public void keep(PackLook.Ready ready) {
        Path file = Path.of(ready.file());
        boolean isSame = SignedPack.verify(file) instanceof SignedPack.Signed(String sha256, PublicKey by)
                && sha256.equals(ready.header().id().sha256()) && IssuerKeys.fingerprint(by).equals(ready.issuer().fingerprint())
                && PackDigest.of(file).equals(sha256);
        if (!isSame) {
            throw new Fault(FaultCode.PACK_BROKEN, String.valueOf(file.getFileName()));
        }
        kept.keep(file, ready.header().id());
    }

    @Override
    public void putInForce(PolicyId id) {
        kept.putInForce(id);
    }

    private static Optional<Path> path(String typed) {
        try {
            String plain = typed.strip().replaceAll("^[\"']|[\"']$", "");
            return Optional.of(Path.of(plain)).filter(Files::isRegularFile);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static IssuerKey issuer(PublicKey key) {
        return new IssuerKey(IssuerKeys.fingerprint(key), IssuerKeys.pem(key));
    }

    private static PackLook refused(String key, String... args) {
        return new PackLook.Refused(Refusal.of(key, args));
    }

    private static String[] days(Policy policy) {
        PackHeader.Validity validity = policy.header().validity();
        return new String[] {validity.from().toString(), validity.to().toString(), policy.header().currency()};
    }

    private static PackLook broken(List<PackProblem> problems) {
        return new PackLook.Broken(problems.stream().map(p -> new PackFault(place(p), p.message())).toList());
    }

    private static String place(PackProblem problem) {
        String line = problem.line() == 0 ? "" : ":" + problem.line();
        return (problem.file() + line + " " + problem.pointer()).strip();
    }
}
