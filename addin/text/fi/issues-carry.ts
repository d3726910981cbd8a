import { numbers } from '../numbers';
import { reasons } from './carry-reasons';
import type { CarrySentences } from '../parts/issues-carry';

const { count, euros } = numbers.fi;

export const issuesCarry: CarrySentences = {
  'line.copied': ({ label, first, row }) =>
    `Rivi ${String(row)} (${label}) on rivin ${String(first)} kopio, joten se sai saman merkinnän. Jos sen raha kuuluu muualle, anna sille oma merkintä.`,
  'line.known-by': ({ row, label, known, name, by }) =>
    `Rivi ${String(row)} (${label}) on muuttunut, mutta sitä pidettiin entisenä rivinä ${known} (${name}), koska niillä on yhteistä: ${reasons[by] ?? by}. Sen merkintä säilyi. Tarkista, että kyse on samasta rivistä.`,
  'line.twins': ({ label, rows }) =>
    `Rivit ${rows} (${label}) ovat täysin samanlaiset, mutta niillä on eri merkinnät. Merkinnät annettiin tiedoston järjestyksessä; summiin se ei vaikuta. Lisää riveille erottava koodi tai nimi, jos niiden pitää pysyä erillään.`,
  'line.which': ({ label, rows, known }) =>
    `Rivien ${rows} (${label}) merkintä jäi pois, koska ei voi tietää, mikä niistä on mikä entinen rivi: ${known}. Merkitse rivit itse.`,
  'line.rule-kept': ({ row, label, rule }) =>
    `Rivin ${String(row)} (${label}) koodi tai nimi on muuttunut, eikä mikään sääntö enää osu siihen. Se säilytti sen, minkä sääntö ${rule} sille ennen antoi. Lisää sääntöön uusi koodi tai nimi.`,
  'tag-column.twice': ({ column, read }) =>
    `Taulukon vieressä on kaksi momenttisaraketta, ja niistä luettiin vain ${read}. Siirrä sarakkeen ${column} momentit sarakkeeseen ${read} ja poista ylimääräinen sarake.`,
  'tag-column.rule-differs': ({ cells, row, text }) =>
    `Momenttisarakkeessa on ${count(cells)} solua, joiden ”(sääntö)”-tekstiä malli ei enää anna (ensimmäinen: rivi ${String(row)}, ”${text}”). Ne eivät vaikuta laskentaan, ja seuraava --tag-column korvaa ne. Jos kirjoitit momentin itse, poista solusta ”(sääntö)”, niin se otetaan huomioon.`,
  'tag-column.over-tags': ({ cells, row, text }) =>
    `Momenttisarakkeessa on ${count(cells)} solua, jotka sanovat muuta kuin mallin rivimerkintä (ensimmäinen: rivi ${String(row)}, ”${text}”). Sarake ratkaisee. Tyhjennä solu, jos mallin merkintä on oikea.`,
  'tag-column.no-room': ({ sheet, row, after, before }) =>
    `Välilehdellä ”${sheet}” taulukon (otsikot rivillä ${String(row)}) ja sen oikealla puolella olevan taulukon välissä ei ole tyhjää saraketta, joten momenteille ei ole paikkaa, josta näkisi, kumman taulukon ne ovat. Lisää tyhjä sarake sarakkeiden ${after} ja ${before} väliin ja aja komento uudestaan.`,
  'tag-column.outside-filter': ({ sheet, column, range }) =>
    `Välilehdellä ${sheet} suodatin tai taulukkomuotoilu kattaa alueen ${range} mutta ei momenttisaraketta ${column}. Jos alue lajitellaan, momentit jäävät paikoilleen ja osuvat väärille riveille. Laajenna suodatin tai taulukko sarakkeeseen ${column} asti ennen lajittelua.`,
  'carry.no-register': ({ organiser }) =>
    `Entinen malli ei muista järjestäjän ${organiser} rivejä, joten merkinnät siirrettiin vain rivin tunnuksen mukaan, eikä muuttuneita rivejä voi tunnistaa. Kun tallennat tämän mallin, rivit ovat muistissa ensi vuonna.`,
  'carry.doubtful': ({ lines, amount, measure }) =>
    `${count(lines)} riviä, yhteensä ${euros(amount)} (${measure}), voi olla useampi kuin yksi entinen rivi tai on sellaiselle vain etäisesti samannäköinen. Niille ei siirretty mitään. Käy ne läpi luettelosta ja merkitse ne.`,
  'carry.ended-tags': ({ tags, example }) =>
    `${count(tags)} merkinnän riviä ei enää ole (ensimmäinen: ${example}), joten merkinnät jäivät pois uudesta mallista. Ne ovat luettelossa; merkitse uusi rivi, jos palvelu jatkuu toisella nimellä.`,
  'carry.layout-new': ({ file, layouts }) =>
    `Entisen mallin lähdetaulukot (${layouts}) eivät sovi tiedostoon ${file}, joten taulukon paikka ja sarakkeet etsittiin uudestaan. Tarkista ne välilehdeltä Malli Lähdetaulukot ja korjaa säännöt, jos kenttien nimet muuttuivat.`,
  'agree.conflicts': ({ lines, amount }) =>
    `Merkinnät eroavat ${count(lines)} rivillä, yhteensä ${euros(amount)}. Sopikaa niistä suurimmasta alkaen; luettelo kertoo molempien perustelut.`,
  'agree.lines-differ': ({ model, lines, amount }) =>
    `Vain malli ${model} lukee ${count(lines)} riviä (${euros(amount)}), joten niitä ei verrattu. Tarkista, että kummankin mallin lähdetaulukot lukevat saman taulukon.`,
  'agree.amounts-differ': ({ lines, row }) =>
    `Mallit lukevat ${count(lines)} rivin summan eri tavoin (ensimmäinen: rivi ${String(row)}), joten niitä ei verrattu. Tarkista lähdetaulukoiden rahayksikkö ja etumerkit.`,
  'agree.moment-differs': ({ moment, first, second }) =>
    `Momentti ${moment} on malleissa erilainen: ${first} ja ${second}. Rivit laskettiin samaan momenttiin merkityiksi. Sopikaa momentin palvelusta ja kohdentuvuudesta.`,
};
