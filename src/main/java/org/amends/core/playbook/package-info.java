/** The script for a kind of failure: stages, questions, phrases. Which step is due is worked out elsewhere, from facts. */
package org.amends.core.playbook;
