/** What all steps of the recovery share: the case on the desk, the script card, the contract of a step, questions in a row. */
package org.amends.desk.recovery.work;
