package org.amends.core.printing.queue;

/** What the store holds of printing: guides that went out, the queue, and what to find them by. Store thread. */
public record PrintStore(GuideArchive guides, PrintJobs jobs, PaperTrail trail) {
}
