/** `store`: the family of commands that check, copy and bring back a counter's data. Thin; what they do lies behind {@link org.amends.cli.store.StoreCare}. */
package org.amends.cli.store;
