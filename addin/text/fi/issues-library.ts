import type { LibrarySentences } from '../parts/issues-library';

export const issuesLibrary: LibrarySentences = {
  'start.population-needed': ({ years }) =>
    `Mallista puuttuu väestö vuosilta ${years}. Kirjoita välilehdelle Väestö asukkaiden määrä iän mukaan (0, 1, 2 … 99, 100 ja yli) vuoden lopussa; luvut saa Tilastokeskuksesta. Ilman väestöä oletusjakoperusteet eivät kohdenna euroakaan.`,
  'start.lines-unrecognised': ({ organiser, lines, amount, measure }) =>
    `${organiser}: alkukirjasto ei tunnistanut ${lines} menoriviä, yhteensä ${amount} euroa (${measure}). Ne jäävät kohdentamatta, kunnes lisäät niille säännön välilehdelle Säännöt tai merkinnän välilehdelle Rivimerkinnät.`,
  'start.non-operating': ({ organiser, names, count }) =>
    `${organiser}: ${count} nimikettä näyttää veroilta, valtionosuuksilta, rahoituseriltä tai poistoilta (${names}), mutta ne luettiin käyttötaloudeksi. Lisää ne välilehdelle Lähderivit lajilla ”Ei käyttötaloutta”, jotta ne eivät sekoitu palvelujen kustannuksiin.`,
  'start.review-defaults': ({ rules, lines }) =>
    `Alkukirjasto ehdottaa ${rules} sääntöä, jotka koskevat ${lines} riviä. Ne ovat ehdotuksia: käy välilehti Säännöt läpi, korjaa ja poista Oletus-merkintä tarkistetuista.`,
};
