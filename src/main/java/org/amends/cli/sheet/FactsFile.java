package org.amends.cli.sheet;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.SheetFacts.Act;
import org.amends.core.guide.SheetFacts.Body;
import org.amends.core.guide.SheetFacts.Contact;
import org.amends.core.guide.SheetFacts.Gain;
import org.amends.core.guide.SheetFacts.Head;
import org.amends.core.guide.SheetFacts.Next;
import org.amends.core.guide.SheetFacts.Refused;
import org.amends.core.guide.bill.BillSheet;
import org.amends.core.language.Language;

/**
 * The facts of a sheet from JSON (`assets/schema/sheet-facts.schema.json`); all problems at once, each at its place. The
 * facts are empty when there is any problem.
 */
record FactsFile(Optional<SheetFacts> facts, List<FactsProblem> problems) {
    private static final int LONGEST_CODE = 300;
    private static final ObjectReader JSON = new ObjectMapper().reader()
            .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    FactsFile {
        problems = List.copyOf(problems);
    }

    /** A bill is written from its figures (`sheet-bill.schema.json`), any other sheet from its texts. */
    static FactsFile read(String template, String text, Language language) {
        List<FactsProblem> problems = new ArrayList<>();
        try {
            JsonNode tree = JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
            Optional<SheetFacts> facts = template.equals(BillSheet.TEMPLATE) ? BillFile.facts(tree, language, problems)
                    : Optional.of(facts(template, tree, problems));
            return new FactsFile(facts.filter(f -> problems.isEmpty()), problems);
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            return new FactsFile(Optional.empty(),
                    List.of(FactsProblem.of("", "json.broken", line, broken.getOriginalMessage())));
        }
    }

    private static SheetFacts facts(String template, JsonNode tree, List<FactsProblem> problems) {
        Part root = Part.of(tree, "", problems, "$schema", "head", "body", "next", "contact", "refused");
        return new SheetFacts(template,
                head(root.must("head", "hall", "number", "day", "greeting", "message")),
                root.may("body", "happened", "did", "acts", "gains", "bring").map(FactsFile::body).orElse(Body.NONE),
                root.may("next", "what", "when").map(n -> new Next(n.filled("what"), n.filled("when")))
                        .orElse(Next.NONE),
                contact(root.must("contact", "who", "phone", "code")),
                root.may("refused", "asked", "why", "article", "fact", "allTheSame", "nextDoor")
                        .map(FactsFile::refused).orElse(Refused.NOTHING));
    }

    private static Head head(Part head) {
        return new Head(head.filled("hall"), head.text("number"), head.filled("day"), head.text("greeting"),
                head.text("message"));
    }

    private static Body body(Part body) {
        return new Body(body.text("happened"), body.texts("did"),
                body.objects("acts", a -> new Act(a.filled("what"), a.filled("by")), "what", "by"),
                body.objects("gains", g -> new Gain(g.filled("title"), g.filled("sum"), g.texts("lines")),
                        "title", "sum", "lines"),
                body.texts("bring"));
    }

    private static Contact contact(Part contact) {
        return new Contact(contact.filled("who"), contact.filled("phone"), contact.brief("code", LONGEST_CODE));
    }

    private static Refused refused(Part refused) {
        return new Refused(refused.filled("asked"), refused.filled("why"), refused.filled("article"),
                refused.filled("fact"), refused.filled("allTheSame"), refused.filled("nextDoor"));
    }
}
