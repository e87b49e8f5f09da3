package org.amends.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.amends.core.language.Language;
import org.amends.core.people.Admission;
import org.amends.core.people.PersonId;
import org.amends.core.session.Session;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.theme.Manners;
import org.amends.desk.kit.theme.Theme;
import org.amends.fixtures.Counter;
import org.amends.fixtures.Packs;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {
    private final Counter counter = Counter.ready();
    private final SettingsViewModel model = new SettingsViewModel(new Manners(counter), session(), counter,
            Packs.policies(), new Installed("1", "/data"), Background.immediate());

    @Test
    void refusesAPinOfAnotherForm() {
        model.setPin("12ab".toCharArray());
        assertThat(model.refusalProperty().get().key()).isEqualTo("pin.form");
        assertThat(model.pinSetProperty().get()).isFalse();
    }

    @Test
    void setsAPin() {
        model.setPin("314159".toCharArray());
        assertThat(model.refusalProperty().get()).isNull();
        model.open();
        assertThat(model.pinSetProperty().get()).isTrue();
    }

    @Test
    void keepsMannersAsWishes() {
        model.manners().themeProperty().set(Theme.DARK);
        model.manners().switchLanguage();
        Manners again = new Manners(counter);
        assertThat(again.themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(again.languageProperty().get()).isEqualTo(Language.EN);
    }

    private Session session() {
        var admission = counter.signIn(new PersonId("p-1"), Counter.PASSWORD.toCharArray());
        return ((Admission.Granted<Session>) admission).what();
    }
}
