/** What a practice store begins with. Never touches a real one. */
package org.amends.app.practice;
