/** The hub's doors: TLS with device certificates on one listener, health and metrics on another. Requests in, replies out; what they mean is decided elsewhere. */
@NullMarked
package org.amends.hub.http;

import org.jspecify.annotations.NullMarked;
