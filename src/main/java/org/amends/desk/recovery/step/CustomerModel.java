package org.amends.desk.recovery.step;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.amends.core.customer.Customer;
import org.amends.core.customer.Personal;
import org.amends.core.customer.Salutation;
import org.amends.desk.kit.draft.DraftText;
import org.amends.desk.recovery.work.CaseDesk;

/** The few fields about the customer; every one may stay empty. */
public final class CustomerModel {
    private final CaseDesk desk;
    private final DraftText name;
    private final DraftText phone;
    private final DraftText account;
    private final DraftText address;
    private final ObjectProperty<Salutation> salutation = new SimpleObjectProperty<>(Salutation.NEUTRAL);

    CustomerModel(CaseDesk desk) {
        this.desk = desk;
        name = desk.typed("customer/name");
        phone = desk.typed("customer/phone");
        account = desk.typed("customer/account");
        address = desk.typed("customer/address");
    }

    void fill(Customer customer) {
        fillTexts(customer);
        salutation.set(customer.salutation());
    }

    /** What is typed and not committed stays. */
    void fillTexts(Customer customer) {
        name.fill(desk.owner(), customer.name().shown());
        phone.fill(desk.owner(), customer.phone().shown());
        account.fill(desk.owner(), customer.account().shown());
        address.fill(desk.owner(), customer.address().shown());
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
