package org.amends.desk.recovery.step;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.amends.core.casefile.CaseFile;
import org.amends.core.customer.Customer;
import org.amends.core.customer.Personal;
import org.amends.core.customer.Salutation;
import org.amends.core.privacy.Handling;
import org.amends.core.privacy.MaskedCustomer;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.draft.DraftText;
import org.amends.desk.recovery.work.CaseDesk;

/** The few fields about the customer; every one may stay empty. */
public final class CustomerModel {
    /** Digits with what people write between them; an extension after 转 or x. */
    private static final Pattern PHONE = Pattern.compile("[+(]?[0-9][0-9 ()-]*([x\u8f6c][0-9]+)?");
    private static final int SHORTEST = 5;
    private static final int LONGEST = 20;

    private final CaseDesk desk;
    private final DraftText name;
    private final DraftText phone;
    private final DraftText account;
    private final DraftText address;
    private final ReadOnlyObjectWrapper<Optional<MaskedCustomer>> masked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Refusal> phoneRefusal = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Salutation> salutation = new SimpleObjectProperty<>(Salutation.NEUTRAL);

    CustomerModel(CaseDesk desk) {
        this.desk = desk;
        name = desk.typed("customer/name");
        phone = desk.typed("customer/phone");
        account = desk.typed("customer/account");
        address = desk.typed("customer/address");
        phone.textProperty().subscribe(text -> phoneRefusal.set(null));
    }

    void fill(Customer customer) {
        fillTexts(customer);
        salutation.set(customer.salutation());
    }

    /** For who only looks: telephone and account stay hidden until asked for; they are not both empty. */
    void mask(CaseFile file) {
        Customer customer = file.intake().customer();
        boolean hasAny = !customer.phone().isBlank() || !customer.account().isBlank();
        masked.set(hasAny && !Handling.isBy(desk.actor(), file) ? Optional.of(MaskedCustomer.of(customer)) : Optional.empty());
    }

    /** Shows what was hidden; whoever calls this has left the trace. */
    public void reveal() {
        masked.set(Optional.empty());
    }

    /** What stands in the place of telephone and account; empty while they are shown. */
    public ReadOnlyObjectProperty<Optional<MaskedCustomer>> maskedProperty() {
        return masked.getReadOnlyProperty();
    }

    /** This is who it is: it goes over what was typed. */
    public void take(Customer customer) {
        name.textProperty().set(customer.name().shown());
        phone.textProperty().set(customer.phone().shown());
        account.textProperty().set(customer.account().shown());
        address.textProperty().set(customer.address().shown());
        fill(customer);
    }

    /** What is typed and not committed stays. */
    void fillTexts(Customer customer) {
        name.fill(desk.owner(), customer.name().shown());
        phone.fill(desk.owner(), customer.phone().shown());
        account.fill(desk.owner(), customer.account().shown());
        address.fill(desk.owner(), customer.address().shown());
    }

    /** Numbers in the one form they are kept in (no full-width digits), and a phone nobody could be reached at is told. */
    public void tidy() {
        narrow(phone);
        narrow(account);
        String number = phone.value();
        int digits = number.replaceAll("\\D", "").length();
        boolean fits = number.isEmpty() || PHONE.matcher(number).matches() && digits >= SHORTEST && digits <= LONGEST;
        phoneRefusal.set(fits ? null : Refusal.of("customer.phone"));
    }

    private static void narrow(DraftText field) {
        String narrow = Normalizer.normalize(field.value(), Normalizer.Form.NFKC).strip();
        if (!narrow.equals(field.value())) {
            field.textProperty().set(narrow);
        }
    }

    public ReadOnlyObjectProperty<Refusal> phoneRefusalProperty() {
        return phoneRefusal.getReadOnlyProperty();
    }

    /** What is typed, as it will be kept. */
    public Customer value() {
        return new Customer(text(name), salutation.get(), text(phone), text(account), text(address));
    }

    private static Personal text(DraftText field) {
        return Personal.of(field.value().strip());
    }

    public DraftText name() {
        return name;
    }

    public DraftText phone() {
        return phone;
    }

    public DraftText account() {
        return account;
    }

    public DraftText address() {
        return address;
    }

    public ObjectProperty<Salutation> salutationProperty() {
        return salutation;
    }
}
