package org.amends.core.privacy;

import org.amends.core.customer.Customer;
import org.amends.core.customer.Personal;
import org.amends.core.customer.Salutation;
import org.amends.core.language.Wording;

/**
 * A customer as exports may show them (PIPL 6 and 51): surname with title, middle of the telephone and front of the
 * account hidden, no address. Masked texts always hold an asterisk, so that a spreadsheet keeps them as text.
 */
public record MaskedCustomer(Wording name, String phone, String account) {

    public static MaskedCustomer of(Customer customer) {
        return new MaskedCustomer(Masking.name(customer.name(), customer.salutation()),
                Masking.phone(customer.phone()), Masking.account(customer.account()));
    }

    /** The name as a list may show it to whoever stands before the screen; in full it stands in the case alone. */
    public static Wording name(Personal name) {
        return Masking.name(name, Salutation.NEUTRAL);
    }

    /** A free text about this customer: their name becomes the masked one, long rows of digits lose their middle. */
    public static String text(Personal text, Customer customer) {
        String shown = Masking.digits(text.shown());
        String name = customer.name().shown().strip();
        return name.length() < 2 ? shown
                : shown.replace(name, Masking.name(customer.name(), customer.salutation()).zh());
    }

    /** An address as far as the street or the estate; the house and the door are hidden. */
    public static String area(Personal address) {
        return Masking.area(address.shown());
    }

    /** A text for people with long rows of digits masked. */
    public static Wording numbers(Wording text) {
        return new Wording(Masking.digits(text.zh()), Masking.digits(text.en()));
    }
}
