/** One view and one view model for each step of the recovery that is not money or paper. They act through the case desk. */
package org.amends.desk.recovery.step;
