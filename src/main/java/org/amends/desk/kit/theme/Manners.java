package org.amends.desk.kit.theme;

import java.util.Arrays;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.amends.core.language.Language;
import org.amends.core.session.Wishes;

/** How this counter likes its desk: language, theme, size of type, when it locks; changed while running, kept. FX thread. */
public final class Manners {
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<TextSize> size;
    private final ObjectProperty<LockAfter> lockAfter;

    public Manners(Wishes wishes) {
        language = wished(wishes, "desk.language", Language.class, Language.ZH);
        theme = wished(wishes, "desk.theme", Theme.class, Theme.LIGHT);
        size = wished(wishes, "desk.size", TextSize.class, TextSize.STANDARD);
        lockAfter = wished(wishes, "desk.lock", LockAfter.class, LockAfter.FIVE);
    }

    public Look look() {
        return new Look(theme.get(), size.get());
    }

    /** The other language. */
    public void switchLanguage() {
        language.set(language.get() == Language.ZH ? Language.EN : Language.ZH);
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ObjectProperty<TextSize> sizeProperty() {
        return size;
    }

    public ObjectProperty<LockAfter> lockAfterProperty() {
        return lockAfter;
    }

    private static <E extends Enum<E>> ObjectProperty<E> wished(Wishes wishes, String key, Class<E> type, E otherwise) {
        String kept = wishes.find(key).orElse("");
        E first = Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(kept)).findFirst()
                .orElse(otherwise);
        ObjectProperty<E> property = new SimpleObjectProperty<>(first);
        property.addListener((now, before, after) -> wishes.keep(key, after.name()));
        return property;
    }
}
