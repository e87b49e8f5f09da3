/** A counter's data folder before its store is open: what is known of the counter without a password, whether it is practice, whether it is away. */
package org.amends.app.folder;
