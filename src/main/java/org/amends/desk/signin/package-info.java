/** Signing in, the first set-up, and the way into practice. Knows no password after the call it is for. */
package org.amends.desk.signin;
