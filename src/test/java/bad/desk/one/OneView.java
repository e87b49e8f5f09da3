package bad.desk.one;

import java.util.Map;
import org.amends.core.refusal.Refusal;

/** Breaks: Chinese in the source, a key without a text, a refusal without words; a comment (补救) and a known key are right. */
public final class OneView {
    private final Map<String, String> texts;

    public OneView(Map<String, String> texts) {
        this.texts = texts;
    }

    public String title(Enum<?> light) {
        return texts.get("title.known") + texts.get("light." + light) + texts.get("title.missing") + "补救";
    }

    public Refusal refusal() {
        return Refusal.of("sum.none").withStep("ask").equals(Refusal.of("sum.wordless")) ? null : Refusal.of("sum");
    }
}
