/** Paper that the program itself makes, with no pack behind it. */
package org.amends.app.paper;
