package org.amends.core.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.core.casefile.CaseEvent.TaughtBack;
import org.amends.core.casefile.CaseEvent.TaughtBack.How;
import org.amends.core.customer.Personal;
import org.junit.jupiter.api.Test;

class TaughtFigureTest {
    private static Stream<TaughtBack> said(String template, How how, int times) {
        return Collections.nCopies(times, new TaughtBack(Personal.NONE, template, Optional.of(how))).stream();
    }

    private static TaughtFigure figure(int atOnce, int secondTry, int helper, int notAsked) {
        return TaughtFigure.of(Stream.of(said("r", How.AT_ONCE, atOnce), said("r", How.SECOND_TRY, secondTry),
                said("r", How.HELPER, helper), said("r", How.NOT_ASKED, notAsked)).flatMap(s -> s).toList()).getFirst();
    }

    @Test
    void countsEachTemplateForItself() {
        assertThat(TaughtFigure.of(Stream.concat(said("b", How.HELPER, 1), said("a", How.AT_ONCE, 2)).toList()))
                .containsExactly(new TaughtFigure("a", 2, 0, 0, 0), new TaughtFigure("b", 0, 0, 1, 0));
    }

    @Test
    void answersFromBeforeResultsWereKeptCountNowhere() {
        assertThat(TaughtFigure.of(List.of(new TaughtBack(Personal.of("x"), null, null)))).isEmpty();
    }

    @Test
    void failsWhereTooFewSayItBackAtOnce() {
        assertThat(figure(7, 2, 1, 0).fails()).isFalse();
        assertThat(figure(6, 3, 1, 0).fails()).isTrue();
    }

    @Test
    void judgesNothingByTwoAnswersNorByThoseNotAsked() {
        assertThat(figure(0, 2, 0, 9).fails()).isFalse();
        assertThat(figure(0, 3, 0, 0).fails()).isTrue();
    }
}
