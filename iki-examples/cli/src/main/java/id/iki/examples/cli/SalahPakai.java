// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static java.util.stream.Collectors.joining;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage or unreadable input; the message is one clear Indonesian sentence for the person who typed. */
final class SalahPakai extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SalahPakai(String pesan) {
        super(pesan);
    }

    /** Returns one sentence on what is wrong with the arguments, and where to read on. */
    static String kalimat(ParameterException galat) {
        String perintah = galat.getCommandLine().getCommandSpec().qualifiedName();
        return sebab(galat) + " Lihat '" + perintah + " --help'.";
    }

    private static String sebab(ParameterException galat) {
        if (galat instanceof UnmatchedArgumentException lebih) {
            return "Argumen '" + String.join(" ", lebih.getUnmatched()) + "' tidak dikenal.";
        } else if (galat instanceof MissingParameterException kurang) {
            return "Belum diberikan: "
                    + kurang.getMissing().stream().map(SalahPakai::sebutan).collect(joining(", ")) + ".";
        } else if (galat.getArgSpec() != null && galat.getValue() != null) {
            return "Nilai '" + galat.getValue() + "' tidak sah untuk "
                    + galat.getArgSpec().paramLabel() + "." + pilihan(galat.getArgSpec());
        }
        return "Perintah belum dipilih atau tidak lengkap.";
    }

    private static String sebutan(ArgSpec argumen) {
        return argumen instanceof OptionSpec pilihan
                ? "nilai " + pilihan.paramLabel() + " untuk " + pilihan.longestName()
                : argumen.paramLabel();
    }

    private static String pilihan(ArgSpec argumen) {
        return argumen.completionCandidates() == null
                ? ""
                : " Yang ada: " + String.join(", ", argumen.completionCandidates()) + ".";
    }
}
