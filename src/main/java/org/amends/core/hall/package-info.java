/** What happens at the counter beside cases: sign-ins, locks, exports, sealed days. */
package org.amends.core.hall;
