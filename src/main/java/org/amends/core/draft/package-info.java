/** Half-written texts, kept as they are typed. */
package org.amends.core.draft;
