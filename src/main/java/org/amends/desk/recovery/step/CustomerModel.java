package org.amends.desk.recovery.step;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.amends.core.customer.Customer;
import org.amends.core.customer.Personal;
import org.amends.core.customer.Salutation;

/** The few fields about the customer; every one may stay empty. */
public final class CustomerModel {
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty phone = new SimpleStringProperty("");
    private final StringProperty account = new SimpleStringProperty("");
    private final StringProperty address = new SimpleStringProperty("");
    private final ObjectProperty<Salutation> salutation = new SimpleObjectProperty<>(Salutation.NEUTRAL);

    void fill(Customer customer) {
        name.set(customer.name().shown());
        phone.set(customer.phone().shown());
        account.set(customer.account().shown());
        address.set(customer.address().shown());
        salutation.set(customer.salutation());
    }

    /** What is typed, as it will be kept. */
    public Customer value() {
        return new Customer(text(name), salutation.get(), text(phone), text(account), text(address));
    }

    private static Personal text(StringProperty field) {
        return Personal.of(field.get().strip());
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty phoneProperty() {
        return phone;
    }

    public StringProperty accountProperty() {
        return account;
    }

    public StringProperty addressProperty() {
        return address;
    }

    public ObjectProperty<Salutation> salutationProperty() {
        return salutation;
    }
}
