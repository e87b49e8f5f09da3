package org.amends.hub.courier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.hub.enrol.Devices;
import org.amends.hub.http.Signing;
import org.amends.hub.ingest.Ingest;
import org.amends.hub.ingest.Ingest.Sender;
import org.amends.hub.ingest.Ledger.StreamHead;
import org.amends.hub.ingest.Outcome;
import org.amends.journal.segment.StreamId;
import org.amends.vault.seal.HubSecret;
import org.amends.wire.Ack;
import org.amends.wire.Batch;
import org.amends.wire.BatchBody;
import org.amends.wire.CourierAnswer;
import org.amends.wire.CourierFile;
import org.amends.wire.Problem;
import org.amends.wire.ProblemCode;

/** Takes carried files: the same file twice, in any order, or one that is cut does no harm. Any thread; throws a Fault when the database fails. */
public final class CourierDesk {
    private final Ingest ingest;
    private final Devices devices;
    private final HubSecret secret;
    private final Signing signing;

    public CourierDesk(Ingest ingest, Devices devices, HubSecret secret, Signing signing) {
        this.ingest = ingest;
        this.devices = devices;
        this.secret = secret;
        this.signing = signing;
    }

    /** What became of a file. */
    public sealed interface Result {

        /** It was read; `answer` goes back to the counter. `kept` counts events that were new; `missing` says that an earlier file has not come yet. */
        record Answered(Sender sender, long kept, boolean isMissing, List<Problem> problems, byte[] answer) implements Result {
        }

        /** Nothing of it was taken. */
        record Not(Why why) implements Result {
        }
    }

    /** Why a file is not taken. */
    public enum Why {
        /** No courier file, or cut, or changed on the way. */
        BENT,
        /** No counter of ours signed it. */
        STRANGER,
        /** The counter's right to send was taken back. */
        REVOKED,
        /** It is sealed to another hub's key. */
        ANOTHER_HUB
    }

    public Result take(byte[] bytes) {
        Optional<CourierFile> read = CourierFile.read(bytes);
        if (read.isEmpty()) {
            return new Result.Not(Why.BENT);
        }
        CourierFile file = read.get();
        Sender sender = new Sender(file.from().tenant(), file.from().device());
        Optional<Devices.Enrolled> device = devices.find(sender);
        if (device.isEmpty() || !file.isSignedBy(device.get().signKey())) {
            return new Result.Not(device.isEmpty() ? Why.STRANGER : Why.BENT);
        }
        if (device.get().revoked().isPresent()) {
            return new Result.Not(Why.REVOKED);
        }
        try {
            return file.open(secret).<Result>map(batches -> taken(sender, batches)).orElseGet(() -> new Result.Not(Why.ANOTHER_HUB));
        } catch (BatchBody.Unfit unfit) {
            return new Result.Not(Why.BENT);
        }
    }

    private Result taken(Sender sender, List<Batch> batches) {
        List<Problem> problems = new ArrayList<>();
        Map<StreamId, List<Ack.SetAside>> streams = new LinkedHashMap<>();
        long kept = 0;
        for (Batch batch : batches) {
            List<Ack.SetAside> aside = streams.computeIfAbsent(batch.stream(), any -> new ArrayList<>());
            long before = ingest.head(sender, batch.stream()).map(StreamHead::seq).orElse(0L);
            switch (ingest.take(sender, batch)) {
                case Outcome.Held held -> {
                    kept += Math.max(0, held.through() - before);
                    aside.addAll(held.aside());
                }
                case Outcome.Refused(var problem) -> problems.add(problem);
            }
        }
        List<Ack> acks = streams.entrySet().stream().filter(each -> each.getKey().device().equals(sender.device()))
                .map(each -> ack(sender, each.getKey(), each.getValue())).toList();
        boolean isMissing = problems.stream().anyMatch(each -> each.code() == ProblemCode.GAP || each.code() == ProblemCode.UNKNOWN_STREAM);
        byte[] answer = new CourierAnswer(signing.hub().id(), sender.device(), acks, problems).signed(signing::sign);
        return new Result.Answered(sender, kept, isMissing, List.copyOf(problems), answer);
    }

    private Ack ack(Sender sender, StreamId stream, List<Ack.SetAside> aside) {
        return ingest.head(sender, stream).map(head -> signing.ack(new Signing.Held(stream, head.seq(), head.hash(), "", aside)))
                .orElseGet(() -> signing.ack(new Signing.Held(stream, 0, Ingest.NOTHING, "", List.of())));
    }
}
