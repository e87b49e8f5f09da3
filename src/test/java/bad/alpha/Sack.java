package bad.alpha;

/** Breaks: seven constructor parameters, a record of nine, and a yes or no handed to a public method. */
public final class Sack {
    private final int sum;

    /** Nine things without a name in common. */
    public record Nine(int a, int b, int c, int d, int e, int f, int g, int h, int i) {
    }

    public Sack(int a, int b, int c, int d, int e, int f, int g) {
        this.sum = a + b + c + d + e + f + g;
    }

    public int sum(boolean doubled) {
        return doubled ? 2 * sum : sum;
    }
}
