/** What all screens share: background work, texts, formats, controls. Knows no screen; the only user of ControlsFX. */
package org.amends.desk.kit;
