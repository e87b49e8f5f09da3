/**
 * What a clerk may do in the middle of any step: say what to do in danger, ask and look ahead, hand the case over, pass a step over,
 * leave a gauge open. One at a time stands where the step stands, and the step comes back as it was. No step of the script lives here.
 */
package org.amends.desk.recovery.interlude;
