package org.amends.app.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.amends.cli.bench.CannotMeasure;

/** What any program must pay to have bytes on the disk: write them to the end of a file and wait for the disk. */
final class BareDisk {
    private static final double NANOS = 1_000_000;

    private final Path file;

    /** In this folder, so that it is the same disk. */
    BareDisk(Path folder) {
        this.file = folder.resolve("bench.bytes");
    }

    /** Milliseconds to write so many bytes and have them on the disk. */
    double write(int bytes) {
        ByteBuffer buffer = ByteBuffer.allocate(bytes);
        long began = System.nanoTime();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new CannotMeasure("cannot write in the folder: " + e.getMessage());
        }
        return (System.nanoTime() - began) / NANOS;
    }
}
