package org.amends.desk.followup;

import java.util.stream.Collectors;
import org.amends.core.customer.Customer;
import org.amends.core.customer.Salutation;
import org.amends.core.customer.Surname;
import org.amends.core.followup.FollowUpLine;
import org.amends.core.language.Wording;
import org.amends.core.remedy.Remedy;
import org.amends.desk.kit.Formats;
import org.amends.desk.kit.Texts;

/** The first words of a call, made for this customer and this matter. */
final class Greeting {
    private final Texts texts;
    private final Formats formats;

    Greeting(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String of(FollowUpLine line, Wording kind) {
        return hello(line.file().intake().customer()) + texts.get("followup.open",
                formats.moment(line.file().progress().times().opened()), texts.in(kind)) + remedies(line);
    }

    /** Whom to call, and how often it was tried. */
    String facts(FollowUpLine line) {
        String phone = line.file().intake().customer().phone().shown();
        return phone.isBlank() ? texts.get("followup.no-phone") : texts.get("followup.phone", phone);
    }

    private String hello(Customer customer) {
        String surname = Surname.of(customer.name().shown());
        Salutation salutation = surname.isEmpty() ? Salutation.NEUTRAL : customer.salutation();
        return texts.get("hello." + salutation, surname);
    }

    private String remedies(FollowUpLine line) {
        String done = line.file().resolution().standing().stream().map(Remedy::what).map(texts::in)
                .filter(text -> !text.isBlank()).collect(Collectors.joining(texts.get("followup.and")));
        return done.isEmpty() ? texts.get("followup.how-now") : texts.get("followup.done", done);
    }
}
