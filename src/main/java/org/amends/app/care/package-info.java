/** The data folder's care: who may open its keys from a command, and the commands and timers that check, copy and bring back a store. */
package org.amends.app.care;
