/** Commands about policy packs. Thin: what a pack must keep is known in org.amends.pack. */
package org.amends.cli.pack;
