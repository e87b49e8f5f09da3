/** Joins the hall's own screen to what stands open behind the door. */
package org.amends.app.hall;
