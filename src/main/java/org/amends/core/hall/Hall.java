package org.amends.core.hall;

import java.time.ZoneId;
import org.amends.core.language.Wording;

/** Where this program stands: hall code and name, counter, telephone on the paper, time zone. */
public record Hall(String code, Wording name, String counter, String phone, ZoneId zone) {
}
