/** What the day end shows and does, without a scene: the book on the desk, carrying over, signing, exporting. */
package org.amends.desk.dayend.model;
