/**
 * Goodwill (关怀补偿) apart from right, and who may grant how much of it. Limits belong to roles and totals to cases,
 * customers and days; nothing here sums up or compares persons.
 */
@NullMarked
package org.amends.core.compensation.authority;

import org.jspecify.annotations.NullMarked;
