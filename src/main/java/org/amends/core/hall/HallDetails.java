package org.amends.core.hall;

/** What people read of the hall: name, address, opening hours, and the telephone on the paper. All but the name may be empty. */
public record HallDetails(String name, String address, String hours, String phone) {

    public HallDetails {
        name = name.strip();
        address = address.strip();
        hours = hours.strip();
        phone = phone.strip();
    }
}
