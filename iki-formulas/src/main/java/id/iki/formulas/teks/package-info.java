/**
 * Reading decree wording (<i>teks</i>): from a sentence to a typed formula, or to the parts of one.
 *
 * <p>Open {@link id.iki.formulas.teks.Bacaan} first: {@code Bacaan.baca(kalimat)}. To read about an office's own nouns,
 * give it a {@link id.iki.formulas.teks.Kosakata}. Writing is the formula's own
 * {@link id.iki.core.kinerja.Formulasi#kalimat}, and a canonical sentence gives back the formula that printed it: exactly
 * with a vocabulary of its nouns; without one up to units that the sentence does not say, and provided that no two nouns
 * of the sentence differ in case only.
 *
 * <table>
 * <caption>Wordings that are read; case, kinds of blanks and invisible characters make no difference</caption>
 * <tr><th>meaning</th><th>wordings</th><th>care</th></tr>
 * <tr><td>count</td><td>jumlah, banyaknya, total</td><td>"seluruh", "semua", "banyaknya" after it and "yang ada" mean
 *     all; "dan jumlah" joins two counts; "A dan B" is one noun unless a vocabulary knows each part only</td></tr>
 * <tr><td>division</td><td>dibagi (dengan, oleh); dibandingkan, dibanding, berbanding (dengan); {@code /}, {@code :},
 *     {@code ÷}</td><td>a mark divides only before "jumlah": "KLA / Forum Anak" is a name; without blanks, as in
 *     "Jumlah A/jumlah B x 100 %", only where nothing else divides; two divisions are not ordered</td></tr>
 * <tr><td>parentheses around a quotient</td><td>{@code (}Jumlah ... dibagi ...{@code )} x 100 %; {@code (}Jumlah
 *     ...{@code )} dibagi {@code (}jumlah ...{@code )} x 100 %; both</td><td>they open a count and close before the division
 *     or "x 100 %"; all others, and all where one lacks its other, are part of a name, as in "SPP (Surat Perintah
 *     Pembayaran)"; a sum or a difference of counts is not read</td></tr>
 * <tr><td>percent</td><td>x, ×, *, kali, dikali, dikalikan, di kali(kan), then 100 or seratus, then %, persen, per
 *     seratus or nothing</td><td>how the quotient is shown, never a factor; of a count without a denominator it is a
 *     draft</td></tr>
 * <tr><td>name of a percentage</td><td>persentase, prosentase, presentase, tingkat, cakupan, proporsi, rasio</td>
 *     <td>alone a draft; a formula may follow after "=", ":", "adalah", "ialah", "yaitu"</td></tr>
 * <tr><td>condition</td><td>yang ..., yang tidak ...; dengan ..., sesuai ..., tidak ...</td><td>joined by "dan" or
 *     "serta"; "paling lambat tanggal ..." stays in the trait, since a date is not compared</td></tr>
 * <tr><td>at least</td><td>sekurang-kurangnya, sekurangnya, sedikitnya, sedikit-dikitnya, setidaknya, setidak-tidaknya,
 *     serendah-rendahnya, minimal, minimum, paling sedikit, paling kurang, paling rendah, {@code ≥}, {@code >=}</td>
 *     <td rowspan="4">after "dengan" or "yang memiliki" and a measure it filters elements; after anything else "at
 *     least" is a provision on the event, as in "sekurang-kurangnya 75 orang"</td></tr>
 * <tr><td>above</td><td>lebih dari, di atas, {@code >}</td></tr>
 * <tr><td>at most</td><td>paling banyak, paling tinggi, paling lama, sebanyak-banyaknya, setinggi-tingginya, maksimal,
 *     maksimum, {@code ≤}, {@code <=}</td></tr>
 * <tr><td>below</td><td>kurang dari, di bawah, {@code <}</td></tr>
 * <tr><td>provisions</td><td>mencakup semua ...; after "x 100 %" ", dengan ketentuan jumlah ... sekurang-kurangnya ...
 *     serta semua ... harus ..."</td><td>of a plain count a draft</td></tr>
 * <tr><td>target</td><td>", target ...", "dengan target ...", "Target ..."; sebesar, sebanyak, "=" or ":" may
 *     follow</td><td>"100 %" alone is read as a target, which may be the rest of a "x 100 %"; a target alone is a
 *     draft</td></tr>
 * <tr><td>checklist</td><td>terdiri dari, terdiri atas, meliputi; items numbered from 1 ({@code 1.}, {@code 1)}), or
 *     after dashes, or between semicolons</td><td>"A, B dan C" is not taken apart; "tepat waktu" before the list
 *     counts what is done on time</td></tr>
 * <tr><td>kinds counted</td><td>Jenis ..., antara lain, antar lain, or numbered items after "x 100 %"</td><td>no
 *     checklist</td></tr>
 * <tr><td>score from outside</td><td>Nilai ..., Skor ..., Indeks ...</td><td></td></tr>
 * <tr><td>period</td><td>dalam or selama 1 (satu) tahun, semester, triwulan, bulan; setiap, tiap, per and one of
 *     these</td><td>set apart at the end of a phrase, no condition</td></tr>
 * <tr><td>place</td><td>di, pada, dalam, se</td><td>set apart only where the denominator is the numerator's noun with a
 *     place; else part of the noun</td></tr>
 * <tr><td>several formulas</td><td>1. ... 2. ...</td><td>each is read by itself</td></tr>
 * <tr><td>number</td><td>{@code 1.234,5}, {@code 82,5}, {@code 1/3}</td><td>a sentence is in Indonesian notation:
 *     {@code 82.5} is not read</td></tr>
 * <tr><td>name</td><td>any other words; in quotes word for word</td><td></td></tr>
 * </table>
 *
 * <p>A formula is given only if every word was understood, and only if it is read from its own sentence too: a decree
 * that is stored as sentences must not become another one. The wordings come from a printed decree of 2019 and from the
 * habits of others; the readings are this library's, and each says by which {@link id.iki.formulas.teks.Kaidah} it
 * came about.
 *
 * <p>The reader is written by hand: the language is small, every string must have a reading, and the words that were
 * not understood must keep their places, which a generated parser makes harder, not easier. It runs in time proportional
 * to the length, and does not recurse beyond the formulas of a numbered list.
 *
 * <p>Nothing here may be null. Nothing here rounds.
 */
@NullMarked
package id.iki.formulas.teks;

import org.jspecify.annotations.NullMarked;
