package org.amends.app.counter;

import java.util.Arrays;
import java.util.Optional;
import org.amends.core.hall.HallEvent;
import org.amends.core.people.Admission;
import org.amends.core.people.PasswordRule;
import org.amends.core.people.PersonId;
import org.amends.core.refusal.Refusal;
import org.amends.core.session.OwnKeys;
import org.amends.core.session.Wishes;
import org.amends.core.staff.Colleague;
import org.amends.vault.Vault;
import org.amends.vault.seal.StoreKeys;

/** Password and PIN of whoever is signed in, over the vault. Store thread. */
public final class SessionKeys implements OwnKeys {
    private final OpenCounter counter;
    private final Wishes wishes;

    public SessionKeys(OpenCounter counter, Wishes wishes) {
        this.counter = counter;
        this.wishes = wishes;
    }

    @Override
    public Welcome welcome() {
        if (counter.session().isPractice()) {
            return Welcome.NOTHING;
        }
        if (isFirst()) {
            return Welcome.PASSWORD;
        }
        return vault().hasPin(who()) || wishes.find(answered()).isPresent() ? Welcome.NOTHING : Welcome.PIN;
    }

    @Override
    public Optional<Refusal> chooseFirst(char[] next) {
        try {
            if (!isFirst()) {
                return Optional.of(Refusal.of("password.chosen"));
            }
            Optional<Refusal> refusal = check(next);
            return refusal.isPresent() ? refusal : chosen(next);
        } finally {
            Arrays.fill(next, '\0');
        }
    }

    @Override
    public Optional<Refusal> change(char[] present, char[] next) {
        try {
            Optional<Refusal> refusal = check(next);
            if (refusal.isPresent()) {
                return refusal;
            }
            if (Arrays.equals(present, next)) {
                return Optional.of(Refusal.of("password.same"));
            }
            Admission<StoreKeys> admission = vault().open(who(), present);
            if (admission instanceof Admission.Granted<StoreKeys>(StoreKeys keys)) {
                keys.close();
                return chosen(next);
            }
            return admission.refusal();
        } finally {
            Arrays.fill(present, '\0');
            Arrays.fill(next, '\0');
        }
    }

    @Override
    public void pinAnswered() {
        wishes.keep(answered(), "yes");
    }

    private Optional<Refusal> chosen(char[] next) {
        counter.store().hallLog().record(counter.session().actor(), new HallEvent.PasswordChosen(who()));
        vault().choose(counter.opened().keys(), who(), next);
        return Optional.empty();
    }

    /** A first password typed again is none of one's own. */
    private Optional<Refusal> check(char[] next) {
        Optional<Refusal> refusal = PasswordRule.check(new String(next), counter.session().person().name());
        return refusal.isEmpty() && isFirst() && vault().isPassword(who(), next)
                ? Optional.of(Refusal.of("password.same")) : refusal;
    }

    private boolean isFirst() {
        return vault().colleagues().stream().filter(c -> c.person().id().equals(who()))
                .anyMatch(c -> c.standing() == Colleague.Standing.FIRST_PASSWORD);
    }

    private String answered() {
        return "pin.answered." + who().value();
    }

    private PersonId who() {
        return counter.session().person().id();
    }

    private Vault vault() {
        return counter.opened().vault();
    }
}
