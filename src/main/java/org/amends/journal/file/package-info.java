/** The seam to the disk: files that can be written, forced and renamed, so that crash harnesses can stand in for the disk. */
package org.amends.journal.file;
