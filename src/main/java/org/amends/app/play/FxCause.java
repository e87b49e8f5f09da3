package org.amends.app.play;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in words what the FX thread was doing, from stacks taken while it kept others waiting. Pure. */
final class FxCause {
    /** Deeds of the toolkit by the beginning of a class name; the first that fits the innermost frame wins. */
    private static final Map<String, String> DEEDS = deeds();

    private FxCause() {
    }

    /** What most of the stacks show; empty when none was taken. */
    static String of(List<StackTraceElement[]> stacks) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        stacks.forEach(stack -> seen.merge(of(stack), 1, Integer::sum));
        return seen.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }

    private static String of(StackTraceElement[] stack) {
        String deed = Arrays.stream(stack).map(FxCause::deed).filter(d -> !d.isEmpty()).findFirst().orElse("");
        String ours = Arrays.stream(stack).filter(FxCause::isOurs).findFirst().map(FxCause::place).orElse("");
        if (deed.isEmpty() && ours.isEmpty()) {
            return stack.length == 0 ? "" : place(stack[0]);
        }
        return deed.isEmpty() ? ours : ours.isEmpty() ? deed : deed + " for " + ours;
    }

    private static String deed(StackTraceElement frame) {
        return DEEDS.entrySet().stream().filter(deed -> frame.getClassName().startsWith(deed.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse("");
    }

    /** What only brings work to the FX thread is no cause. */
    private static boolean isOurs(StackTraceElement frame) {
        return frame.getClassName().startsWith("org.amends.")
                && !frame.getClassName().startsWith("org.amends.app.thread.");
    }

    private static String place(StackTraceElement frame) {
        String type = frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1);
        return type + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }

    private static Map<String, String> deeds() {
        Map<String, String> deeds = new LinkedHashMap<>();
        deeds.put("org.amends.app.play.Pictures", "the play's own picture");
        deeds.put("jdk.internal.loader.", "loading classes");
        deeds.put("java.lang.ClassLoader", "loading classes");
        deeds.put("javafx.scene.CssStyleHelper", "styles");
        deeds.put("com.sun.javafx.css.", "styles");
        deeds.put("javafx.css.", "styles");
        deeds.put("com.sun.javafx.text.", "laying text");
        deeds.put("com.sun.javafx.font.", "measuring letters");
        deeds.put("com.sun.javafx.tk.quantum.ViewPainter", "drawing");
        deeds.put("com.sun.javafx.tk.quantum.PaintCollector", "waiting until the frame before is drawn");
        deeds.put("com.sun.javafx.iio.", "reading a picture");
        deeds.put("javafx.scene.Parent", "layout");
        deeds.put("javafx.scene.Scene$ScenePulseListener", "the frame");
        return deeds;
    }
}
