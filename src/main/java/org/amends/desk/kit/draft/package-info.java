/** Text that is on disk as soon as it is typed: the line to the store, the text of one field, the controls to type it in. */
package org.amends.desk.kit.draft;
