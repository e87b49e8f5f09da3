/** The recovery screen (补救台): rail, script card, context. Steps live in `step`; the case on the desk is `work.CaseDesk`. */
package org.amends.desk.recovery;
