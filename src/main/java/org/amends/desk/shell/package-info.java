/** The window: entrance, frame, rail of places, keys, banner, lock. The only package of the desk that knows screens. */
package org.amends.desk.shell;
