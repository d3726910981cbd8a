import type { MoreCells } from '../../../engine';
import { numbers } from '../numbers';
import { thingIn } from '../parts/issues-model';
import type { ReadingSentences } from '../parts/issues-reading';
import { things } from './issues-model';

const { amount, count } = numbers.fi;

const alike = ({ count: all, cells }: Partial<MoreCells>): string =>
  all === undefined || cells === undefined ? '' : ` Sama koskee sarakkeessa yhteensä ${count(all)} solua: ${cells}.`;

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
    `Tiedostoon ${file} ei voi kirjoittaa, sillä kirjoitettavia ovat vain xlsx- ja xlsm-työkirjat. Kirjoita tulokset uuteen työkirjaan (komentorivillä --out) tai tallenna tiedosto ensin xlsx-muotoon.`,
  'file.signed': ({ file }) =>
    `Tiedosto ${file} on allekirjoitettu sähköisesti, ja kirjoittaminen mitätöisi allekirjoituksen. Kirjoita tulokset uuteen työkirjaan (komentorivillä --out) tai kopioon, josta allekirjoitus on poistettu.`,
  'workbook.structure-locked': ({ file }) =>
    `Tiedoston ${file} rakenne on suojattu, joten siihen ei lisätty välilehtiä. Poista suojaus (Excelissä Tarkista > Suojaa työkirja) tai kirjoita tulokset uuteen työkirjaan (komentorivillä --out).`,
  'workbook.shared': ({ file }) =>
    `Tiedosto ${file} on jaettu työkirja, joka pitää lokia muutoksista, ja kirjoittaminen sotkisi lokin. Lopeta jakaminen (Excelissä Tarkista > Poista työkirjan jako) tai kirjoita tulokset uuteen työkirjaan (komentorivillä --out).`,
  'sheet.protected': ({ sheet }) =>
    `Välilehti ${sheet} on suojattu, joten sen sarakkeisiin ei kirjoitettu. Poista suojaus (Excelissä Tarkista > Poista taulukon suojaus) ja yritä uudelleen.`,
  'column.not-ours': ({ sheet, column, header }) =>
    `Välilehden ${sheet} kohdassa ${column} on muuta kuin sarakkeemme ”${header}”, joten sen päälle ei kirjoitettu. Siirrä omat merkintäsi toiseen sarakkeeseen tai pyydä uusi sarake.`,
  'edit.array': ({ sheet, cell, range }) =>
    `Välilehden ${sheet} solu ${cell} kuuluu matriisikaavaan, joka täyttää alueen ${range}, joten sitä ei voi muuttaa yksin. Muuta koko kaavaa Excelissä.`,
  'edit.merged': ({ sheet, cell, range }) =>
    `Välilehden ${sheet} solu ${cell} on yhdistettyjen solujen ${range} alla, joten siihen kirjoitettu ei näkyisi. Kirjoita alueen ensimmäiseen soluun.`,
  'edit.pivot': ({ sheet, cell, range }) =>
    `Välilehden ${sheet} solu ${cell} kuuluu pivot-taulukkoon ${range}, joka kirjoittaa solunsa itse. Muuta luku pivot-taulukon lähdetiedoissa.`,
  'edit.protected': ({ sheet, cell }) =>
    `Välilehden ${sheet} solu ${cell} on lukittu ja välilehti suojattu, joten soluun ei kirjoitettu. Poista suojaus (Excelissä Tarkista > Poista taulukon suojaus) ja yritä uudelleen.`,
  'edit.table-heading': ({ sheet, cell, table }) =>
    `Välilehden ${sheet} solu ${cell} on taulukon ${table} sarakeotsikko. Otsikko on tekstiä, samaa otsikkoa ei voi olla kahdesti, eikä sitä voi muuttaa täällä, jos jokin kaava käyttää sitä. Kirjoita toinen otsikko tai muuta se Excelissä.`,
  'text.too-long': ({ sheet, cell, start, length, limit }) =>
    `Välilehden ${sheet} soluun ${cell} tulisi ${count(length)} merkin teksti (”${start}…”), ja soluun mahtuu enintään ${count(limit)}. Jotta loppu ei katoa, mitään ei kirjoitettu. Lyhennä tekstiä ja tallenna uudelleen.`,
  'sheet.unknown': ({ sheet, known }) => `Taulukkoa "${sheet}" ei ole. Tiedoston taulukot ovat: ${known}.`,
  'sheet.not-ours': ({ sheet }) =>
    `Taulukko "${sheet}" on teidän omanne, joten sen päälle ei kirjoitettu. Nimeä se toisin tai valitse tulokselle toinen nimi.`,
  'sheet.name-refused': ({ sheet }) =>
    `Taulukolle ei voi antaa nimeä "${sheet}". Nimessä saa olla enintään 31 merkkiä, ei merkkejä : \\ / ? * [ ], eikä sama nimi käy kahdesti.`,
  'edit.ours': ({ sheet, cell }) =>
    `Taulukon "${sheet}" solu ${cell} on Momentin laskema, ja muutos katoaisi, kun tulokset seuraavan kerran kirjoitetaan. Muuta talousarviota tai mallin taulukoita, niin tulos seuraa perässä.`,
  'edit.formula': ({ cell, formula }) =>
    `Solun ${cell} kaavaa "${formula}" ei voitu lukea, joten solua ei muutettu. Tarkista sulut ja nimet: funktiot kirjoitetaan suomeksi tai englanniksi (SUMMA tai SUM). Muut kaavat voit kirjoittaa Excelissä.`,
  'changes.not-last': () => 'Vain viimeisimmän kirjoituksen voi perua. Peru ensin myöhemmät.',
  'changes.forgotten': () =>
    'Tätä kirjoitusta ei voi enää kumota: sen jälkeen on kirjoitettu niin paljon, ettei aiempaa sisältöä enää säilytetä. Palauta työkirjan aiempi versio Excelin versiohistoriasta tai poista kirjoitetut välilehdet itse.',
  'excel.busy': () =>
    'Excel on varattu tai yhteys siihen katkesi, joten toimintoa ei tehty. Työkirja on ennallaan. Odota hetki ja yritä uudelleen.',
  'excel.cell-edit': () => 'Solun muokkaus on kesken, eikä Excel tee sillä välin muuta. Paina Enter tai Esc ja yritä uudelleen.',
  'excel.changed': () =>
    'Työkirja muuttui kesken toiminnon: esimerkiksi välilehti poistettiin tai nimettiin uudelleen. Lue työkirja uudelleen ja toista toiminto.',
  'excel.half-written': ({ sheets }) =>
    `Kirjoitus keskeytyi, eikä kaikkea saatu palautettua. Keskeneräisiä voivat olla välilehdet ${sheets}. Kun Excel vastaa taas, toista toiminto: välilehdet palautetaan silloin ensin ennalleen.`,
  'excel.in-the-way': () =>
    'Kohdassa, johon piti kirjoittaa, on yhdistettyjä soluja, suodatus, pivot-taulukko tai muu taulukko. Työkirja on ennallaan. Siirrä taulukko tai poista suodatus ja yritä uudelleen.',
  'excel.links-blocked': () =>
    'Excel odottaa lupaa päivittää linkit muihin tiedostoihin, eikä toimintoa tehty. Vastaa Excelin ilmoitukseen ja yritä uudelleen.',
  'excel.other-window': () =>
    'Päällimmäisenä on toinen työkirja, joten Excel ei voi näyttää tätä. Napsauta tätä työkirjaa ja yritä uudelleen.',
  'excel.refused': () =>
    'Excel ei anna muuttaa työkirjaa: se on suojattu, avattu vain luettavaksi tai muokkausoikeutesi puuttuu. Työkirja on ennallaan. Poista suojaus tai tallenna työkirja toisella nimellä ja yritä uudelleen.',
  'excel.sheet-hidden': ({ sheet }) =>
    `Välilehti ${sheet} on piilotettu, joten sitä ei voi näyttää. Tuo se näkyviin Excelissä: napsauta välilehtiriviä hiiren oikealla painikkeella ja valitse Näytä.`,
  'excel.signed-out': () =>
    'Excel pyytää kirjautumaan ennen kuin työkirjaa voi lukea tai muuttaa. Kirjaudu Exceliin ja yritä uudelleen.',
  'excel.too-large': () =>
    'Excel ei pysty käsittelemään näin suurta taulukkoa kerralla, joten toimintoa ei tehty. Poista tarpeettomat taulukot ja kaukana muista olevat irralliset solut, tai avaa työkirja Excelin työpöytäversiossa.',
  'excel.too-old': () =>
    'Tämä Excelin versio ei osaa pyydettyä toimintoa. Päivitä Excel, tai avaa työkirja Excelin verkkoversiossa tai Momentin selainsivulla.',
  'model.changed-twice': ({ what, id }) =>
    `Samaa kohtaa muutettiin yhtä aikaa Momentti-ruudussa ja mallin välilehdellä: ${`${thingIn(things, what)} ${id}`.trim()}. Ruudussa tehty muutos on voimassa ja korvaa välilehdelle kirjoitetun. Tarkista kohta ja muuta sitä tarvittaessa uudelleen.`,
  'model.sheets-restored': ({ sheets }) =>
    `Mallin välilehtiä poistettiin, nimettiin uudelleen tai niiden solua A1 muutettiin: ${sheets}. Mitään ei kadonnut: malli on tallella, ja välilehdet kirjoitetaan takaisin. Jos halusit poistaa merkintöjä tai sääntöjä, tee se Momentti-ruudussa tai tyhjennä välilehden rivit.`,
  'program.fault': ({ fault }) =>
    `Ohjelmassa tapahtui virhe (${fault}), ja viimeisin toiminto jäi kesken. Työkirjasi ja mallisi ovat tallella. Yritä uudelleen; jos virhe toistuu, tallenna malli tiedostoksi ja avaa työkirja uudelleen.`,
  'excel.unexpected': ({ fault }) =>
    `Excel keskeytti toiminnon ja antoi virheen ${fault}. Yritä uudelleen. Jos virhe toistuu, tallenna työkirja, käynnistä Excel uudelleen ja kerro virheen tunnus ylläpidolle.`,
  'amount.text': ({ line, text, column, ...more }) =>
    `Rivin ${line} sarakkeessa ${column} lukee "${text}", mikä ei ole summa. Rivi ei ole mukana tässä luvussa. Kirjoita soluun summa numeroin.${alike(more)}`,
  'amount.blank': ({ line, column, ...more }) =>
    `Rivillä ${line} sarake ${column} on tyhjä. Tyhjää ei lueta nollaksi, joten rivi ei ole mukana tässä luvussa. Kirjoita soluun summa, tai 0, jos rahaa ei ole.${alike(more)}`,
  'amount.dash': ({ line, text, column, ...more }) =>
    `Rivin ${line} sarakkeessa ${column} on vain viiva (${text}). Se voi olla nolla tai puuttuva tieto, joten sitä ei luettu. Kirjoita soluun 0 tai summa.${alike(more)}`,
  'amount.error': ({ line, error, column, ...more }) =>
    `Rivin ${line} sarakkeessa ${column} on kaavavirhe ${error}, joten rivi ei ole mukana tässä luvussa. Korjaa kaava ja tallenna tiedosto.${alike(more)}`,
  'amount.unsafe': ({ line, text, column, ...more }) =>
    `Rivin ${line} sarakkeen ${column} summa ${text} on liian suuri esitettäväksi sentin tarkkuudella (yli 90 biljoonaa euroa). Tarkista luku ja taulukon yksikkö.${alike(more)}`,
  'amount.fraction-of-cent': ({ line, text, column, ...more }) =>
    `Rivin ${line} sarakkeen ${column} summassa ${text} on sentin osia, joten se pyöristettiin lähimpään senttiin. Pyöristä luku tiedostossa, jos sentit ovat väärin.${alike(more)}`,
  'column.undecidable': ({ column, header, examples }) =>
    `Sarakkeesta ${column} (${header}) ei voi päätellä, onko piste tai pilkku desimaali- vai tuhaterotin (esimerkiksi ${examples}), joten saraketta ei luettu lainkaan. Kerro desimaalierotin mallin lähdetaulukossa (välilehti Malli Lähdetaulukot).`,
  'layout.no-header': () =>
    'Taulukosta ei löytynyt otsikkoriviä, jonka alla olisi lukuja. Kerro mallin lähdetaulukossa (välilehti Malli Lähdetaulukot), millä rivillä otsikot ovat.',
  'layout.no-lines': ({ layout, row }) =>
    `Lähdetaulukko ${layout} ei löydä yhtään riviä otsikkorivin ${row} alta, joten luettavaa ei ole. Tarkista, että tiedostossa on rivit, sekä lähdetaulukon otsikkorivi ja ohitettavat rivit (välilehti Malli Lähderivit).`,
  'layout.no-amounts': () =>
    'Otsikkorivin alta ei löytynyt summasaraketta. Kerro mallin lähdetaulukossa (välilehti Malli Lähdetaulukot), missä sarakkeissa summat ovat.',
  'layout.column-missing': ({ layout, column }) =>
    `Lähdetaulukon ${layout} saraketta "${column}" ei ole tällä paikalla, joten sitä ei luettu. Tarkista sarakkeen otsikko ja kirjain.`,
  'layout.column-twice': ({ layout, column }) =>
    `Lähdetaulukon ${layout} otsikko "${column}" on kahdessa sarakkeessa, joten kumpaakaan ei luettu. Kerro sarake kirjaimella.`,
  'layout.sheet-missing': ({ layout, sheet }) =>
    `Lähdetaulukolle ${layout} ei ole tiedostossa taulukkoa "${sheet}", joten sen rivit puuttuvat. Tarkista taulukon nimi.`,
  'layout.none-for-file': ({ file }) =>
    `Mikään mallin lähdetaulukko ei koske tiedostoa ${file}, joten siitä ei luettu mitään. Lisää malliin lähdetaulukko tai korjaa sen tiedostoehto.`,
  'line.duplicate-id': ({ line, first, row, count: lines }) =>
    `Tunnus ${line} on ${count(lines)} rivillä, ensin riveillä ${first} ja ${row}. Kaikki ovat mukana, ja toistuvat saivat tunnukset #2, #3 ja niin edelleen. Lisää avaimeen (välilehti Malli Lähdetaulukot, Rivin avain) kenttä, joka erottaa rivit.`,
  'line.in-two-files': ({ first, second, count: lines, example }) =>
    `Tiedostoissa ${first} ja ${second} on samoja rivejä (${count(lines)} kpl, ensimmäinen: ${example}), ja molempien rahat laskettiin mukaan. Jos raha on samaa, jätä toinen tiedosto pois. Jos ei, lisää lähdetaulukon avaimeen (välilehti Malli Lähdetaulukot, Rivin avain) kenttä, joka erottaa rivit.`,
  'measure.unknown-heading': ({ header }) =>
    `Otsikosta "${header}" ei selviä, mitä vuotta summat koskevat, joten saraketta ei voi käyttää analyysissa. Kerro vuosi ja laji mallissa (välilehti Malli Vuosisarakkeet).`,
  'measure.not-on-sheet': ({ measure }) =>
    `Tällä taulukolla ei ole saraketta ${measure}, joten sen rivit eivät ole mukana siinä luvussa. Lisää sarake, jos tieto on olemassa.`,
  'measure.twice': ({ measure, first, second }) =>
    `Sarakkeet ${first} ja ${second} ovat molemmat "${measure}". Vain ensimmäinen luettiin. Anna sarakkeille eri otsikot tai mittarit.`,
  'rows.left-out': ({ count: rows, example }) =>
    `Summariveiksi tulkittiin ${count(rows)} kpl (ensimmäinen: ${example}), eikä niitä laskettu mukaan, jotta raha ei tule kahdesti. Jos jokin niistä on oma rivinsä, määritä ohitettavat rivit itse (välilehti Malli Lähderivit).`,
  'row.looks-like-memo': ({ row, label, amount: printed, column }) =>
    `Rivin ${row} (${label}) nimi viittaa tunnuslukuun, mutta sillä on koodi kuten muillakin riveillä, joten se luettiin euroiksi (${column}: ${amount(printed)}). Jos luku ei ole rahaa, määritä rivi lähdetaulukossa ohitettavaksi (välilehti Malli Lähderivit).`,
  'row.looks-like-part': ({ row, label, amount: printed, column }) =>
    `Rivi ${row} (${label}) näyttää olevan osa edellistä riviä, mutta sen summa ei mahdu siihen (${column}: ${amount(printed)}), joten se luettiin omaksi rivikseen. Jos raha sisältyy jo toiseen riviin, määritä rivi lähdetaulukossa ohitettavaksi (välilehti Malli Lähderivit).`,
  'row.looks-like-total': ({ row, label, amount: printed, column }) =>
    `Rivi ${row} (${label}) näyttää summariviltä, mutta muista riveistä ei kerry sen summaa, joten se luettiin talousarvioriviksi. Jos se on summa, määritä se lähdetaulukossa ohitettavaksi (välilehti Malli Lähderivit): muuten ${amount(printed)} tulee kahdesti (${column}).`,
  'row.perhaps-total': ({ row, label, amount: printed, column, rows }) =>
    `Rivi ${row} (${label}) voi olla rivien ${rows} summa. Se luettiin omaksi rivikseen. Jos se on summa, määritä se lähdetaulukossa ohitettavaksi (välilehti Malli Lähderivit): muuten ${amount(printed)} tulee kahdesti (${column}).`,
  'row.taken-as-total': ({ row, label, amount: printed, column, rows }) =>
    `Rivi ${row} (${label}) on tasan rivien ${rows} summa, joten se luettiin summariviksi, vaikka nimi ei sitä kerro. Jos se on oma rivinsä, laskusta puuttuu ${amount(printed)} (${column}): määritä ohitettavat rivit itse (välilehti Malli Lähderivit).`,
  'row.quote-open': ({ row }) =>
    `Rivillä ${row} on lainausmerkki ("), jolle ei ole paria. Tiedoston kaikki lainausmerkit luettiin tavallisina merkkeinä, joten kenttä, jonka sisällä on erotin, on voinut jakautua kahtia. Lisää puuttuva merkki tai poista pariton.`,
  'row.too-many-fields': ({ count: rows, row, fields, headings }) =>
    `${count(rows)} rivillä on enemmän kenttiä kuin on otsikoita (ensimmäinen: rivi ${row}, ${count(fields)} kenttää ja ${count(headings)} otsikkoa). Niiden summat on voitu lukea väärästä sarakkeesta. Kirjoita kentät, joissa on erotin, lainausmerkkeihin.`,
  'rows.taken-as-totals': ({ count: found, rows, example }) =>
    `Lukujen perusteella summariveiksi tulkittiin ${count(found)} kpl: rivit ${rows} (ensimmäinen: ${example}). Niiden nimi ei kerro summasta, mutta luvut täsmäävät muihin riveihin joka sarakkeessa. Niitä ei laskettu toiseen kertaan.`,
  'rows.headings': ({ count: rows, example }) =>
    `Väliotsikoiksi ilman summia tulkittiin ${count(rows)} kpl (ensimmäinen: ${example}). Rivit niiden alla tunnetaan myös otsikosta. Jos jokin niistä on talousarviorivi, kirjoita sille summa.`,
  'rows.increments': ({ count: rows, example }) =>
    `Muutosriveiksi tulkittiin ${count(rows)} kpl (ensimmäinen: ${example}). Ne luettiin lisäyksinä ja vähennyksinä edeltäviin riveihin. Jos luku onkin rivin uusi taso, jätä toinen riveistä pois (välilehti Malli Lähderivit).`,
  'rows.memo': ({ count: rows, example }) =>
    `Tunnuslukuriveiksi tulkittiin ${count(rows)} kpl (ensimmäinen: ${example}), eikä niitä laskettu rahaksi. Jos jokin niistä on euroja, nimeä rivi selvemmin tai määritä ohitettavat rivit itse (välilehti Malli Lähderivit).`,
  'rows.more-doubtful': ({ count: rows, example }) =>
    `Lisäksi ${count(rows)} rivistä ei selviä, onko se summa vai oma rivinsä (ensimmäinen: ${example}). Tarkista ne taulukosta ja määritä summarivit lähdetaulukossa ohitettaviksi (välilehti Malli Lähderivit).`,
  'rows.of-which': ({ count: rows, example }) =>
    `Erittelyriveiksi ("josta") tulkittiin ${count(rows)} kpl (ensimmäinen: ${example}). Niiden raha on jo edeltävässä rivissä, joten sitä ei laskettu toiseen kertaan.`,
  'table.second-header': ({ row }) =>
    `Riviltä ${row} alkaa toinen taulukko muin otsikoin, joten rivejä siitä alaspäin ei luettu. Tee sille oma lähdetaulukko (välilehti Malli Lähdetaulukot).`,
  'sheet.hidden': ({ sheet }) =>
    `Piilotetulla välilehdellä ${sheet} näyttää olevan talousarvion lukuja. Sitä ei luettu. Jos se kuuluu talousarvioon, tuo välilehti näkyviin tai nimeä se mallin lähdetaulukossa.`,
  'sheet.left-out': ({ sheet }) =>
    `Taulukolla "${sheet}" on samat sarakkeet kuin luetulla talousarviolla. Sitä ei luettu, jotta sama raha ei tule kahdesti. Jos sen rivit ovat eri rahaa, tee sille mallissa oma lähdetaulukko (välilehti Malli Lähdetaulukot).`,
  'sign.unknown': ({ count: rows, example }) =>
    `${count(rows)} riviltä ei selviä, onko kyse menosta vai tulosta (ensimmäinen: ${example}), joten rahat luettiin menoiksi. Kerro mallin lähdetaulukossa, mitkä rivit ovat tuloja (välilehti Malli Lähderivit).`,
  'sign.suspect': ({ kind, measure, sum }) =>
    kind === 'income'
      ? `Tulojen summa sarakkeessa ${measure} on menojen puolella (${amount(sum)}). Etumerkit ovat luultavasti väärin päin: tarkista menojen etumerkki (välilehti Malli Lähdetaulukot) ja rivien lajit (välilehti Malli Lähderivit).`
      : `Menojen summa sarakkeessa ${measure} on tulojen puolella (${amount(sum)}). Etumerkit ovat luultavasti väärin päin: tarkista menojen etumerkki (välilehti Malli Lähdetaulukot) ja rivien lajit (välilehti Malli Lähderivit).`,
  'total.leaves-out': ({ row, label, rows, amount: left, column }) =>
    `Summarivin ${row} (${label}) kaava jättää pois vieressään olevat rivit ${rows}: ${amount(left)} (${column}). Laskennassa ne ovat mukana. Korjaa kaava. Jos rivit eivät kuulu talousarvioon, poista ne tai määritä ne ohitettaviksi (välilehti Malli Lähderivit).`,
  'total.mismatch': ({ row, column, printed, computed, difference }) =>
    `Rivin ${row} sarakkeessa ${column} on summa ${amount(printed)}, mutta sen rivit ovat yhteensä ${amount(computed)} (ero ${amount(difference)}). Laskennassa käytetään rivejä. Tarkista, puuttuuko rivi tai onko summa pyöristetty.`,
  'total.rounding': ({ count: cells, row, column, difference }) =>
    `Summissa on ${count(cells)} pyöristyseroa, suurin rivin ${row} sarakkeessa ${column} (${amount(difference)}). Näin käy, kun luvut on pyöristetty yksitellen. Laskennassa käytetään rivejä.`,
  'formula.calculated': ({ count: cells, example }) =>
    `Tiedostosta puuttuu kaavojen tuloksia (${count(cells)} kpl, ensimmäinen: ${example}), joten ne laskettiin tässä. Jos haluat käyttää taulukkolaskennan omia tuloksia, avaa tiedosto Excelissä ja tallenna se.`,
  'formula.without-value': ({ count: cells, column }) =>
    `Sarakkeessa ${column} on kaavoja (${count(cells)} kpl), joiden tulosta tiedosto ei sisällä, joten niitä ei luettu. Avaa tiedosto Excelissä ja tallenna se, niin tulokset tallentuvat.`,
  'formula.stale': ({ sheet, column, count: cells, cells: which }) =>
    `Välilehden ${sheet} sarakkeessa ${column} on kaavoja (${count(cells)} kpl: ${which}), joita Momentti ei osaa laskea, ja niiden lähtötietoja on muutettu. Mukana on arvo, jonka Excel viimeksi laski, joten summat voivat olla vanhentuneita. Tallenna työkirja ja avaa se Excelissä, tai kirjoita soluun luku kaavan tilalle.`,
  'table.left-out': ({ row }) =>
    `Riviltä ${row} alkaa toinen taulukko samoin sarakkein. Sitä ei luettu, jotta sama raha ei tule kahdesti. Jos sen rivit ovat eri rahaa, tee sille mallissa oma lähdetaulukko (välilehti Malli Lähdetaulukot).`,
  'table.doubtful': ({ confidence }) =>
    `On epävarmaa, onko tämä talousarviotaulukko (varmuus ${confidence} %). Tarkista, mitä siitä luettiin, ja tee mallissa oma lähdetaulukko (välilehti Malli Lähdetaulukot), jos taulukko on oikea.`,
  'unit.mixed': ({ unit, columns }) =>
    `Sarakkeilla on eri yksiköitä. Taulukko luettiin yksikössä ${count(unit)}, joten toisessa yksikössä olevat sarakkeet jäivät lukematta: ${columns}. Muuta ne samaan yksikköön tai tee niille oma lähdetaulukko.`,
  'rows.hidden': ({ count: rows, sum, column }) =>
    `Taulukossa on ${count(rows)} piilotettua tai suodatettua riviä, ja ne luettiin mukaan: sarakkeessa ${column} yhteensä ${amount(sum)}. Jos ne eivät kuulu talousarvioon, poista ne tai määritä ne ohitettaviksi (välilehti Malli Lähderivit).`,
  'layout.found-again': ({ layout, sheet, row, oldSheet, oldRow }) =>
    `Lähdetaulukko ${layout} tunnistettiin otsikoistaan: nyt välilehti "${sheet}", otsikkorivi ${row} (ennen "${oldSheet}", rivi ${oldRow}).`,
  'layout.years-changed': ({ layout, before, after }) =>
    `Lähdetaulukon ${layout} otsikot ovat uudelta vuodelta: budjettivuosi oli ${before}, nyt ${after}. Sarakkeet luettiin uusin vuosin.`,
  'layout.shape-changed': ({ layout, missing, added }) =>
    `Lähdetaulukko ${layout} tunnistettiin, mutta sen muoto on muuttunut. Puuttuu: ${missing}. Uutta: ${added}. Uusia sarakkeita ei luettu. Katso lähdetaulukko läpi ja vahvista se.`,
};
