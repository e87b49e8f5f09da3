package org.amends.desk.shell;

import java.time.Clock;
import org.amends.core.rescue.Rescue;
import org.amends.core.session.ReleaseLock;
import org.amends.core.session.SetUp;
import org.amends.core.session.SignIn;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.theme.Manners;

/** What the window needs before anybody is in. */
public record Entrance(SignIn signIn, Help help, SetUp setUp, Manners manners, Clock clock, Background background) {

    /** For whoever cannot sign in: a supervisor's release, or the two codes of the hall's key. */
    public record Help(ReleaseLock locks, Rescue rescue) {
    }
}
