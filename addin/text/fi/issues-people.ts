import { numbers } from '../numbers';
import type { PeopleSentences } from '../parts/issues-people';

const { count } = numbers.fi;
const placeOf = (place: string): string => (place === '' ? 'koko kunta' : place);

export const issuesPeople: PeopleSentences = {
  'people.no-table': () =>
    'Tiedostosta ei löytynyt taulukkoa iän mukaan. Luettavassa taulukossa on sarake Ikä ja sen vieressä lukumäärä, tai jokaisella iällä on oma sarakkeensa (0, 1, 2 … 100). Tarkista tiedosto ja tuo se uudelleen.',
  'people.no-figures': ({ columns }) =>
    `Taulukosta ei löytynyt saraketta, jossa on lukumäärät (sarakkeet: ${columns}). Anna sarakkeelle otsikko Yhteensä, Lukumäärä tai vuosiluku ja tuo tiedosto uudelleen.`,
  'people.no-year': () =>
    'Taulukosta ei selviä, minkä vuoden väestöstä on kyse, joten sitä ei otettu käyttöön. Lisää sarake Vuosi tai kirjoita vuosi taulukon otsikkoon.',
  'people.not-age': ({ text, row, count: all }) =>
    `Rivin ${count(row)} ikä ”${text}” ei ole ikä, joten riviä ei luettu${all > 1 ? ` (tällaisia rivejä on ${count(all)})` : ''}. Korjaa ikä muotoon 7, 0–4 tai 100+, jos rivin luvut kuuluvat mukaan.`,
  'people.not-number': ({ text, column }) =>
    `Sarakkeen ${column} luku ”${text}” ei ole yksiselitteinen lukumäärä, joten taulukkoa ei otettu käyttöön. Korjaa solu luvuksi.`,
  'people.band': ({ text, row }) =>
    `Rivillä ${count(row)} on ikäryhmä ${text}, mutta väestö tarvitaan yksittäisinä ikävuosina, jotta eurot voi jakaa iän mukaan. Hae Tilastokeskuksesta väestö 1-vuotisikäryhmittäin.`,
  'people.twice': ({ age, place, year, first, row }) =>
    `Sama ikä on kahdesti (${count(age)} v., ${placeOf(place)}, ${year}: rivit ${count(first)} ja ${count(row)}), joten asukkaat tulisivat lasketuiksi kahteen kertaan. Poista taulukosta ylimääräinen jaottelu, esimerkiksi kieli tai kansalaisuus.`,
  'people.ages-missing': ({ place, year, ages, count: all }) =>
    `Väestöstä (${placeOf(place)}, ${year}${all > 1 ? `, ja muita taulukoita ${count(all - 1)}` : ''}) puuttuvat iät ${ages}. Niiden lukumääräksi oletettiin nolla. Tarkista, että niissä ei todella ole ketään.`,
  'people.several-municipalities': ({ count: all, examples }) =>
    `Tiedostossa on monta kuntaa (${count(all)}: ${examples} …), eikä mikään niistä ole tämän kunnan niminen, joten väestöä ei otettu käyttöön. Jätä tiedostoon vain oman kunnan rivit.`,
  'people.one-sex': ({ sex }) =>
    `Taulukossa on vain ${sex === 'male' ? 'miehet' : 'naiset'}, joten siitä ei selviä, paljonko asukkaita on, eikä sitä otettu käyttöön. Hae väestö yhteensä tai molemmat sukupuolet samaan taulukkoon.`,
  'people.new-areas': ({ count: all, examples }) =>
    `Tiedostossa on alueita, joita mallissa ei ollut (${count(all)}: ${examples}). Ne tulevat malliin uusina alueina. Jos alue on mallissa toisella tunnuksella, esimerkiksi 01 eikä 1, korjaa tunnus tiedostoon ja tuo se uudelleen.`,
  'people.projection': ({ years }) =>
    `Vuosien ${years} väestöä ei ole vielä laskettu, joten luvut ovat ennuste. Niiden näytöksi merkittiin C.`,
  'people.on-two-sheets': ({ first, second, year, place }) =>
    `Sama väestö (${placeOf(place)}, ${year}) on kahdella välilehdellä, ${first} ja ${second}, eikä tiedostosta selviä, kumpi on oikea. Jätä tiedostoon niistä toinen ja tuo se uudelleen.`,
  'people.others-left': ({ taken, count: all }) =>
    `Tiedostosta otettiin vain ${taken}. Muut kunnat (${count(all)}) jätettiin pois.`,
  'people.whole-found': ({ place }) =>
    `Alueella ${place} on joka iässä yhtä paljon asukkaita kuin muilla alueilla yhteensä, joten se luettiin koko kunnaksi eikä asukkaita laskettu kahteen kertaan.`,
  'people.whole-unclear': ({ place }) =>
    `Alueella ${place} on lähes yhtä paljon asukkaita kuin muilla alueilla yhteensä, eikä tiedostosta selviä, onko se koko kunta vai yksi alueista. Väestöä ei otettu käyttöön, jotta asukkaita ei lasketa kahteen kertaan. Jos se on koko kunta, kirjoita sen nimeksi Koko kunta. Jos se on alue, lisää se mallin alueisiin. Tuo tiedosto sitten uudelleen.`,
  'people.only-place': ({ place }) =>
    `Tiedostossa on vain ${place}, ja sen väestö luettiin koko kunnan väestöksi. Jos se on kunnan osa tai toinen kunta, eurot asukasta kohden ovat väärin: tuo tilalle koko kunnan väestö.`,
  'people.total-differs': ({ place, year, row, total, sum }) =>
    `Rivin ${count(row)} summa on ${total}, mutta ikien luvut ovat yhteensä ${sum} (${placeOf(place)}, ${year}). Ikien luvut otettiin käyttöön. Tarkista, puuttuuko tiedostosta rivejä tai onko jokin luku väärin.`,
  'people.year-taken': ({ year, others }) =>
    `Tiedostossa on monta vuotta, ja lukumäärät otettiin uusimmalta (${year}). Vuodet ${others} jätettiin pois.`,
};
