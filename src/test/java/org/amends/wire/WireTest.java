package org.amends.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.amends.journal.segment.StreamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {
    private static final Limits SMALL = new Limits(3, 500, 2000, 1000);
    private static final Ack ACK = new Ack(new Ack.Hub("h", "1"), new StreamId(new UUID(1, 2), new UUID(3, 4)), 7, "ab", "sha-256=:x:",
            List.of(new Ack.SetAside(5, "unknown_type")), new Ack.Advice(Instant.EPOCH, 60, 500, 1));

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertUnfit(byte[] body, ProblemCode code) {
        assertThatThrownBy(() -> BatchBody.unpack(body, SMALL)).isInstanceOfSatisfying(BatchBody.Unfit.class,
                unfit -> assertThat(unfit.code()).isEqualTo(code));
    }

    @Test
    void whatIsPackedComesOutByteForByte() throws BatchBody.Unfit {
        assertThat(BatchBody.unpack(BatchBody.pack(List.of(bytes("{\"字\":1}"), bytes(""), bytes("x"))), SMALL))
                .containsExactly(bytes("{\"字\":1}"), bytes(""), bytes("x"));
    }

    @Test
    void noBodyTakesMoreThanItMay() {
        assertUnfit(BatchBody.pack(Collections.nCopies(4, bytes("x"))), ProblemCode.TOO_LARGE);
        assertUnfit(BatchBody.pack(List.of(new byte[1001])), ProblemCode.TOO_LARGE);
        assertUnfit(BatchBody.pack(List.of(bytes("x".repeat(999)), bytes("x".repeat(999)), bytes("x".repeat(999)))), ProblemCode.TOO_LARGE);
        byte[] noise = new byte[700];
        new Random(1).nextBytes(noise);
        assertUnfit(noise, ProblemCode.TOO_LARGE);
    }

    @Test
    void aBodyCutAnywhereIsNotRead() {
        byte[] whole = BatchBody.pack(List.of(bytes("one"), bytes("two")));
        for (int length = 0; length < whole.length; length++) {
            assertUnfit(Arrays.copyOf(whole, length), ProblemCode.UNREADABLE);
        }
    }

    @Test
    void anAcknowledgementIsReadBackAndALaterHubsMembersArePassedOver() {
        assertThat(Ack.read(ACK.bytes())).hasValue(ACK);
        String later = new String(ACK.bytes(), StandardCharsets.UTF_8).replaceFirst("\\{", "{\"of_v2\":[1],");
        assertThat(Ack.read(bytes(later))).hasValue(ACK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Please sign in</html>", "{}", "[]", "null", "\"ok\"", "{\"stream\":\"x\",\"acked_through\":1,\"head_hash\":\"\",\"batch_digest\":\"\"}"})
    void whatSomebodyElseAnswersIsNoAcknowledgementAndNoProblem(String answer) {
        assertThat(Ack.read(bytes(answer))).isEmpty();
        assertThat(Problem.read(bytes(answer))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void problemsAreReadBack(ProblemCode code) {
        Problem problem = new Problem(code, Optional.of(9L), Optional.of("ff"));
        assertThat(Problem.read(problem.bytes())).hasValue(problem);
        assertThat(Problem.read(Problem.of(code).bytes())).hasValue(Problem.of(code));
    }

    @Test
    void plainBytesAreReadBack() {
        Opaque opaque = new Opaque(3, "0".repeat(64), "a".repeat(64), new byte[] {0, -1});
        assertThat(Opaque.read(opaque.line())).hasValueSatisfying(read -> assertThat(read.bytes()).containsExactly(0, -1));
        assertThat(Opaque.read(bytes("{\"opaque\":\"!\",\"seq\":1,\"prev\":\"" + "0".repeat(64) + "\",\"hash\":\"" + "0".repeat(64) + "\"}"))).isEmpty();
    }
}
