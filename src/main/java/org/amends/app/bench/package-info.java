/**
 * The laboratory behind `bench`: takes what the program needs and what the bare machine needs in turns, within one run.
 * Nothing of the counter's work lives here.
 */
package org.amends.app.bench;
