package org.amends.app.practice;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import org.amends.core.register.CustomerList;
import org.amends.core.register.load.LoadCustomers;
import org.amends.intake.TableFile;
import org.amends.store.register.RegisterFile;

/** Made-up customers for practice, so that finding somebody can be practised; never put beside a real list. Not for the FX thread. */
public final class PracticeCustomers {
    private PracticeCustomers() {
    }

    /** Gives how many there are now. */
    public static long into(RegisterFile register, Path file, LocalDate today) {
        if (register.count() == 0 && Files.exists(file)) {
            new LoadCustomers(register).load(TableFile.at(file), new LoadCustomers.Order(CustomerList.Extent.FULL, today,
                    Period.ofYears(10)), taken -> true);
        }
        return register.count();
    }
}
