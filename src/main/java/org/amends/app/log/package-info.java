/** The log beside the data: what the program did and what failed, by codes and counts. Never a word of a customer. */
package org.amends.app.log;
