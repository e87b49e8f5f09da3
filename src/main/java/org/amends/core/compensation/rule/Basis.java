package org.amends.core.compensation.rule;

import java.util.List;
import java.util.Locale;
import org.amends.core.language.Wording;

/** What a rule rests on: where it is written, whether it is in force, and who has confirmed that. */
public record Basis(Source source, Force force, Proof proof) {

    /** In words, to stand under every sum: text and article with its force, then how sure we are. */
    public List<Wording> texts() {
        Wording text = source.text();
        Wording article = source.article();
        return List.of(
                new Wording("依据：" + text.zh() + "，" + article.zh() + "。" + force.text().zh() + "。",
                        "By: " + text.en() + ", " + article.en() + ". " + sentence(force.text().en()) + "."),
                proof.text());
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
