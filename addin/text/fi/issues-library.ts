import { numbers } from '../numbers';
import type { LibrarySentences } from '../parts/issues-library';

const { count, euros } = numbers.fi;

export const issuesLibrary: LibrarySentences = {
  'start.population-needed': ({ years }) =>
    `Väestö puuttuu vuosilta ${years}, eikä rahaa voi jakaa eri-ikäisille ilman sitä. Tarvitaan asukkaat yhden vuoden ikäryhmittäin (0, 1, 2 … 99, 100 ja yli) vuoden lopussa, tulevilta vuosilta väestöennuste; luvut saa Tilastokeskuksesta. Tuo tiedosto kohdassa Jakoperusteet tai kirjoita luvut välilehdelle Malli Väestö.`,
  'start.lines-unrecognised': ({ organiser, lines, amount, measure }) =>
    `${organiser}: alkukirjasto ei tunnistanut ${count(lines)} menoriviä, yhteensä ${euros(amount)} (${measure}). Ne jäävät kohdentamatta, kunnes lisäät niille säännön välilehdelle Malli Säännöt tai merkinnän välilehdelle Malli Rivimerkinnät.`,
  'start.non-operating': ({ organiser, names, count: all }) =>
    `${organiser}: osa nimikkeistä (${count(all)} kpl) näyttää veroilta, valtionosuuksilta, rahoituseriltä tai poistoilta (${names}), mutta ne luettiin käyttötaloudeksi. Lisää ne välilehdelle Malli Lähderivit lajilla ”Ei käyttötaloutta”, jotta ne eivät sekoitu palvelujen kustannuksiin.`,
  'start.similar-tags': ({ lines }) =>
    `Rivejä sai saman väestömomentin kuin samanniminen tai hyvin samankaltainen rivi: ${count(lines)}. Käy ne läpi välilehdellä Malli Rivimerkinnät ja korjaa tarvittaessa; perustelu on rivin kohdalla.`,
  'start.review-defaults': ({ rules, lines }) =>
    `Alkukirjasto ehdottaa väestömomentin ${count(lines)} riville (sääntöjä ${count(rules)}). Käy välilehti Malli Säännöt läpi, korjaa ehdotuksia ja poista Oletus-merkintä niistä, jotka olet tarkistanut.`,
};
