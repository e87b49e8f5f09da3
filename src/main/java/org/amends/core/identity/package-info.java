/** Where new identifiers come from. The only source of randomness the core may ask. */
package org.amends.core.identity;
