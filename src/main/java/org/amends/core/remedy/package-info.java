/** What is done about it, with owner and due time. */
package org.amends.core.remedy;
