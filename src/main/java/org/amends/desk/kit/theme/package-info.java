/** How the desk looks: the looks to choose from, sizes and spaces. Colours live in theme/*.css, never in code. */
package org.amends.desk.kit.theme;
