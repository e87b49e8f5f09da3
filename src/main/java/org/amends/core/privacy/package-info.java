/** How personal data is masked wherever it leaves the case: exports, lists, paper for others. */
package org.amends.core.privacy;
