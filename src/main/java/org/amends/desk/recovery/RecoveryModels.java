package org.amends.desk.recovery;

import org.amends.desk.recovery.award.AwardModel;
import org.amends.desk.recovery.paper.PaperModel;
import org.amends.desk.recovery.step.ApologyModel;
import org.amends.desk.recovery.step.CauseModel;
import org.amends.desk.recovery.step.ConfirmModel;
import org.amends.desk.recovery.step.ReceiveModel;
import org.amends.desk.recovery.step.ResolveModel;
import org.amends.desk.recovery.step.ResponsibilityModel;

/** The view models of all eight steps. */
public record RecoveryModels(
        ReceiveModel receive, ApologyModel apology, ResponsibilityModel responsibility, CauseModel cause,
        ResolveModel resolve, AwardModel award, PaperModel paper, ConfirmModel confirm) {
}
