package org.amends.hub.http;

import java.io.IOException;

/** What answers one kind of request. Any thread. */
public interface Endpoint {

    /** Throws a Fault when the database fails, IOException when the line breaks. */
    Reply answer(Asked asked) throws IOException, Asked.Refused;
}
