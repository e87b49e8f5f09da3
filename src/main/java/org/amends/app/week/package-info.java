/** A week at a hall, played through the services from a seed, and what must hold at its end. No screens; nothing real. */
package org.amends.app.week;
