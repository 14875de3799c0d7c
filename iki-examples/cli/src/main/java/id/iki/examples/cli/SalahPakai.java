package id.iki.examples.cli;

/** Wrong usage or unreadable input; the message is one clear Indonesian sentence for the person who typed. */
final class SalahPakai extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SalahPakai(String pesan) {
        super(pesan);
    }
}
