/** Languages and texts for people in both of them. Knows nothing of bundles or screens. */
package org.amends.core.language;
