/**
 * Policy packs: a folder of JSON becomes one checked policy, or everything wrong with it is told at once. Knows no store and no
 * screen; who may use which pack when is the app's matter.
 */
@NullMarked
package org.amends.pack;

import org.jspecify.annotations.NullMarked;
