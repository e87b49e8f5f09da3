package org.amends.core.language;

/** A language the screen or the paper speaks. Chinese is the first one: every text has it. */
public enum Language {
    ZH,
    EN
}
