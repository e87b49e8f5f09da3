package org.amends.app.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FxCauseTest {
    private static final StackTraceElement STYLES = frame("javafx.scene.CssStyleHelper", "transitionToState");
    private static final StackTraceElement VIEW = frame("org.amends.desk.recovery.RecoveryView", "lay");
    private static final StackTraceElement QUEUE = frame("org.amends.app.thread.FxBackground", "later");
    private static final StackTraceElement LOOP = frame("com.sun.glass.ui.InvokeLaterDispatcher", "run");

    @Test
    void namesWhatTheToolkitDoesAndForWhomOfOurs() {
        assertThat(of(STYLES, LOOP, VIEW, LOOP)).isEqualTo("styles for RecoveryView.lay:7");
    }

    @Test
    void namesOursAloneWhenItDoesTheWorkItself() {
        assertThat(of(frame("java.util.HashMap", "get"), VIEW)).isEqualTo("RecoveryView.lay:7");
    }

    @Test
    void takesNoCarrierForACause() {
        assertThat(of(STYLES, QUEUE)).isEqualTo("styles");
    }

    @Test
    void namesTheInnermostFrameWhenNothingIsKnown() {
        assertThat(of(LOOP)).isEqualTo("InvokeLaterDispatcher.run:7");
    }

    @Test
    void goesByWhatMostStacksShow() {
        assertThat(FxCause.of(List.of(stack(VIEW), stack(STYLES), stack(STYLES)))).isEqualTo("styles");
        assertThat(FxCause.of(List.of())).isEmpty();
    }

    private static String of(StackTraceElement... frames) {
        return FxCause.of(List.<StackTraceElement[]>of(frames));
    }

    private static StackTraceElement[] stack(StackTraceElement... frames) {
        return frames;
    }

    private static StackTraceElement frame(String type, String method) {
        return new StackTraceElement(type, method, "X.java", 7);
    }
}
