/** What the hall does beside the counter: orders from elsewhere, messages, its own things in order. One screen, opened from Today. */
package org.amends.desk.hall;
