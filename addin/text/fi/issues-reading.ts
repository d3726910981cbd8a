import { numbers } from '../numbers';
import type { ReadingSentences } from '../parts/issues-reading';

const { amount, count } = numbers.fi;

export const issuesReading: ReadingSentences = {
  'file.encrypted': ({ file }) =>
    `Tiedosto ${file} on suojattu salasanalla, joten sitä ei voi lukea. Avaa se Excelissä, poista salasana (Tiedosto > Tiedot > Suojaa työkirja > Salaa salasanalla) ja tallenna.`,
  'file.damaged': ({ file }) =>
    `Tiedosto ${file} on vioittunut tai muuta muotoa kuin sen pääte sanoo, joten siitä ei luettu mitään. Avaa se taulukkolaskennassa ja tallenna uudelleen.`,
  'file.too-large': ({ file, size, limit }) =>
    `Tiedosto ${file} on purettuna ${count(size)} megatavua, ja luettavissa on enintään ${count(limit)}. Poista siitä muut kuin talousarvion taulukot.`,
  'file.too-many-cells': ({ file, limit }) =>
    `Tiedostossa ${file} on enemmän soluja kuin kerralla luetaan (${count(limit)}, tyhjät välit mukaan lukien), joten siitä ei luettu mitään. Jätä tiedostoon vain talousarvion taulukot ja poista kaukana muista olevat irralliset solut.`,
  'file.entities': ({ file }) =>
    `Tiedostossa ${file} on määrittelyjä, joita taulukkolaskenta ei kirjoita ja joilla voi tukkia lukijan muistin, joten siitä ei luettu mitään. Tarkista, mistä tiedosto on peräisin. Jos luotat siihen, avaa se Excelissä ja tallenna uudelleen.`,
  'file.read-only': ({ file }) =>
    `Tiedostoon ${file} ei voi kirjoittaa, sillä kirjoitettavia ovat vain xlsx- ja xlsm-työkirjat. Kirjoita tulokset uuteen työkirjaan (--out) tai tallenna tiedosto ensin xlsx-muotoon.`,
  'file.signed': ({ file }) =>
    `Tiedosto ${file} on allekirjoitettu sähköisesti, ja kirjoittaminen mitätöisi allekirjoituksen. Kirjoita tulokset uuteen työkirjaan (--out) tai kopioon, josta allekirjoitus on poistettu.`,
  'workbook.structure-locked': ({ file }) =>
    `Tiedoston ${file} rakenne on suojattu, joten siihen ei lisätty välilehtiä. Poista suojaus (Excelissä Tarkista > Suojaa työkirja) tai kirjoita tulokset uuteen työkirjaan (--out).`,
  'workbook.shared': ({ file }) =>
    `Tiedosto ${file} on jaettu työkirja, joka pitää lokia muutoksista, ja kirjoittaminen sotkisi lokin. Lopeta jakaminen (Excelissä Tarkista > Poista työkirjan jako) tai kirjoita tulokset uuteen työkirjaan (--out).`,
  'sheet.protected': ({ sheet }) =>
    `Välilehti ${sheet} on suojattu, joten sen sarakkeisiin ei kirjoitettu. Poista suojaus (Excelissä Tarkista > Poista taulukon suojaus) ja yritä uudelleen.`,
  'column.not-ours': ({ sheet, column, header }) =>
    `Välilehden ${sheet} kohdassa ${column} on muuta kuin sarakkeemme ”${header}”, joten sen päälle ei kirjoitettu. Siirrä omat merkintäsi toiseen sarakkeeseen tai pyydä uusi sarake.`,
  'sheet.unknown': ({ sheet, known }) => `Taulukkoa "${sheet}" ei ole. Tiedoston taulukot ovat: ${known}.`,
  'sheet.not-ours': ({ sheet }) =>
    `Taulukko "${sheet}" on teidän omanne, joten sen päälle ei kirjoitettu. Nimeä se toisin tai valitse tulokselle toinen nimi.`,
  'sheet.name-refused': ({ sheet }) =>
    `Taulukolle ei voi antaa nimeä "${sheet}". Nimessä saa olla enintään 31 merkkiä, ei merkkejä : \\ / ? * [ ], eikä sama nimi käy kahdesti.`,
  'changes.not-last': () => 'Vain viimeisimmän kirjoituksen voi perua. Peru ensin myöhemmät.',
  'amount.text': ({ line, text, column }) =>
    `Rivin ${line} sarakkeessa ${column} lukee "${text}", mikä ei ole summa. Rivi ei ole mukana tässä luvussa. Kirjoita soluun summa numeroin.`,
  'amount.blank': ({ line, column }) =>
    `Rivin ${line} sarake ${column} on tyhjä, eikä tyhjää lueta nollaksi. Kirjoita soluun summa, tai 0, jos rahaa ei ole.`,
  'amount.dash': ({ line, text, column }) =>
    `Rivin ${line} sarakkeessa ${column} on vain viiva (${text}). Se voi olla nolla tai puuttuva tieto, joten sitä ei luettu. Kirjoita soluun 0 tai summa.`,
  'amount.error': ({ line, error, column }) =>
    `Rivin ${line} sarakkeessa ${column} on kaavavirhe ${error}, joten rivi ei ole mukana tässä luvussa. Korjaa kaava ja tallenna tiedosto.`,
  'amount.unsafe': ({ line, text, column }) =>
    `Rivin ${line} sarakkeen ${column} summa ${text} on liian suuri esitettäväksi sentin tarkkuudella (yli 90 biljoonaa euroa). Tarkista luku ja taulukon yksikkö.`,
  'amount.fraction-of-cent': ({ line, text, column }) =>
    `Rivin ${line} sarakkeen ${column} summassa ${text} on sentin osia, joten se pyöristettiin lähimpään senttiin. Pyöristä luku tiedostossa, jos sentit ovat väärin.`,
  'column.undecidable': ({ column, header, examples }) =>
    `Sarakkeesta ${column} (${header}) ei voi päätellä, onko piste tai pilkku desimaali- vai tuhaterotin (esimerkiksi ${examples}), joten saraketta ei luettu lainkaan. Kerro desimaalierotin mallin lähdetaulukossa (decimal).`,
  'layout.no-header': () =>
    'Taulukosta ei löytynyt otsikkoriviä, jonka alla olisi lukuja. Kerro mallin lähdetaulukossa (layouts), millä rivillä otsikot ovat.',
  'layout.no-lines': ({ layout, row }) =>
    `Lähdetaulukko ${layout} ei löydä yhtään riviä otsikkorivin ${row} alta, joten luettavaa ei ole. Tarkista, että tiedostossa on rivit, sekä lähdetaulukon otsikkorivi (headerRow) ja ohitettavat rivit (skip).`,
  'layout.no-amounts': () =>
    'Otsikkorivin alta ei löytynyt summasaraketta. Kerro mallin lähdetaulukossa (layouts), missä sarakkeissa summat ovat.',
  'layout.column-missing': ({ layout, column }) =>
    `Lähdetaulukon ${layout} saraketta "${column}" ei ole tällä paikalla, joten sitä ei luettu. Tarkista sarakkeen otsikko ja kirjain.`,
  'layout.column-twice': ({ layout, column }) =>
    `Lähdetaulukon ${layout} otsikko "${column}" on kahdessa sarakkeessa, joten kumpaakaan ei luettu. Kerro sarake kirjaimella.`,
  'layout.sheet-missing': ({ layout, sheet }) =>
    `Lähdetaulukolle ${layout} ei ole tiedostossa taulukkoa "${sheet}", joten sen rivit puuttuvat. Tarkista taulukon nimi.`,
  'layout.none-for-file': ({ file }) =>
    `Mikään mallin lähdetaulukko ei koske tiedostoa ${file}, joten siitä ei luettu mitään. Lisää malliin lähdetaulukko tai korjaa sen tiedostoehto.`,
  'line.duplicate-id': ({ line, first, row, count: lines }) =>
    `Tunnus ${line} on ${count(lines)} rivillä, ensin riveillä ${first} ja ${row}. Kaikki ovat mukana, ja toistuvat saivat tunnukset #2, #3 ja niin edelleen. Lisää avaimeen (key) kenttä, joka erottaa rivit.`,
  'line.in-two-files': ({ first, second, count: lines, example }) =>
    `Tiedostoissa ${first} ja ${second} on samoja rivejä (${count(lines)} kpl, ensimmäinen: ${example}), ja molempien rahat laskettiin mukaan. Jos raha on samaa, jätä toinen tiedosto pois. Jos ei, lisää lähdetaulukon avaimeen (key) kenttä, joka erottaa rivit.`,
  'measure.unknown-heading': ({ header }) =>
    `Otsikosta "${header}" ei selviä, mitä vuotta summat koskevat, joten saraketta ei voi käyttää analyysissa. Kerro vuosi ja laji mallin mittareissa (measures).`,
  'measure.not-on-sheet': ({ measure }) =>
    `Tällä taulukolla ei ole saraketta ${measure}, joten sen rivit eivät ole mukana siinä luvussa. Lisää sarake, jos tieto on olemassa.`,
  'measure.twice': ({ measure, first, second }) =>
    `Sarakkeet ${first} ja ${second} ovat molemmat "${measure}". Vain ensimmäinen luettiin. Anna sarakkeille eri otsikot tai mittarit.`,
  'rows.left-out': ({ count: rows, example }) =>
    `Summariveiksi tulkittiin ${count(rows)} kpl (ensimmäinen: ${example}), eikä niitä laskettu mukaan, jotta raha ei tule kahdesti. Jos jokin niistä on oma rivinsä, määritä ohitettavat rivit itse (skip).`,
  'row.looks-like-total': ({ row, label }) =>
    `Rivi ${row} (${label}) näyttää summariviltä, mutta muista riveistä ei kerry sen summaa, joten se luettiin talousarvioriviksi. Jos se on summa, määritä se lähdetaulukossa ohitettavaksi (skip), jotta raha ei tule kahdesti.`,
  'row.quote-open': ({ row }) =>
    `Rivillä ${row} on lainausmerkki ("), jolle ei ole paria. Tiedoston kaikki lainausmerkit luettiin tavallisina merkkeinä, joten kenttä, jonka sisällä on erotin, on voinut jakautua kahtia. Lisää puuttuva merkki tai poista pariton.`,
  'row.too-many-fields': ({ count: rows, row, fields, headings }) =>
    `${count(rows)} rivillä on enemmän kenttiä kuin on otsikoita (ensimmäinen: rivi ${row}, ${count(fields)} kenttää ja ${count(headings)} otsikkoa). Niiden summat on voitu lukea väärästä sarakkeesta. Kirjoita kentät, joissa on erotin, lainausmerkkeihin.`,
  'rows.headings': ({ count: rows, example }) =>
    `Väliotsikoiksi ilman summia tulkittiin ${count(rows)} kpl (ensimmäinen: ${example}). Jos jokin niistä on talousarviorivi, kirjoita sille summa.`,
  'table.second-header': ({ row }) =>
    `Riviltä ${row} alkaa toinen taulukko samoin otsikoin, joten rivejä siitä alaspäin ei luettu. Tee sille oma lähdetaulukko (layout).`,
  'sheet.left-out': ({ sheet }) =>
    `Taulukolla "${sheet}" on samat sarakkeet kuin luetulla talousarviolla. Sitä ei luettu, jotta sama raha ei tule kahdesti. Jos sen rivit ovat eri rahaa, tee sille mallissa oma lähdetaulukko (layouts).`,
  'sign.unknown': ({ count: rows, example }) =>
    `${count(rows)} riviltä ei selviä, onko kyse menosta vai tulosta (ensimmäinen: ${example}), joten rahat luettiin menoiksi. Kerro mallin lähdetaulukossa, mitkä rivit ovat tuloja (kinds).`,
  'sign.suspect': ({ kind, measure, sum }) =>
    kind === 'income'
      ? `Tulojen summa sarakkeessa ${measure} on menojen puolella (${amount(sum)}). Etumerkit ovat luultavasti väärin päin: tarkista lähdetaulukon expenseSign ja kinds.`
      : `Menojen summa sarakkeessa ${measure} on tulojen puolella (${amount(sum)}). Etumerkit ovat luultavasti väärin päin: tarkista lähdetaulukon expenseSign ja kinds.`,
  'total.mismatch': ({ row, column, printed, computed, difference }) =>
    `Rivin ${row} sarakkeessa ${column} on summa ${amount(printed)}, mutta sen rivit ovat yhteensä ${amount(computed)} (ero ${amount(difference)}). Laskennassa käytetään rivejä. Tarkista, puuttuuko rivi tai onko summa pyöristetty.`,
  'formula.calculated': ({ count: cells, example }) =>
    `Tiedostossa ei ole tuloksia ${count(cells)} kaavalle (ensimmäinen: ${example}), joten ne laskettiin tässä. Jos haluat käyttää taulukkolaskennan omia tuloksia, avaa tiedosto Excelissä ja tallenna se.`,
  'formula.without-value': ({ count: cells, column }) =>
    `Sarakkeessa ${column} on kaavoja (${count(cells)} kpl), joiden tulosta tiedosto ei sisällä, joten niitä ei luettu. Avaa tiedosto Excelissä ja tallenna se, niin tulokset tallentuvat.`,
};
