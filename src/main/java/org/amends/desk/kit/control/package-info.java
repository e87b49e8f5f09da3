/** Controls all screens share, made for a clerk's eyes: labels that keep their width, words beside colours, keys beside acts. */
package org.amends.desk.kit.control;
