import type { CommandSentences } from '../parts/issues-command';
import { numbers } from '../numbers';

const { euros } = numbers.fi;

export const issuesCommand: CommandSentences = {
  'command.unknown': ({ command, known }) => `Komentoa "${command}" ei ole. Komennot ovat: ${known}.`,
  'command.not-yet': ({ command }) =>
    `Komento "${command}" on tulossa, mutta sitä ei vielä ole tässä versiossa. Mitään ei tehty.`,
  'command.option-unknown': ({ option, command }) =>
    `Valitsinta ${option} ei ole. "momentti ${command} --help" näyttää, mitä komento tuntee.`,
  'command.option-value-missing': ({ option }) => `Valitsin ${option} tarvitsee arvon, esimerkiksi: ${option} ARVO.`,
  'command.option-twice': ({ option }) =>
    `Valitsin ${option} on annettu kahdesti, vaikka vain yksi arvo voi olla voimassa. Jätä toinen pois.`,
  'command.option-value': ({ option, value, known }) =>
    `Valitsimen ${option} arvo "${value}" ei käy. Mahdolliset arvot: ${known}.`,
  'command.option-missing': ({ option, command }) =>
    `Komento ${command} tarvitsee valitsimen ${option}. "momentti ${command} --help" näyttää esimerkin.`,
  'command.option-not-here': ({ option, command }) =>
    `Valitsinta ${option} ei voi käyttää komennossa ${command}: sen tulos on tarkka ja vain työkäyttöön. Jätä valitsin pois.`,
  'command.option-needs': ({ option, needed }) =>
    `Valitsin ${option} toimii vain valitsimen ${needed} kanssa. Lisää se tai jätä ${option} pois.`,
  'command.options-apart': ({ first, second }) =>
    `Valitsimia ${first} ja ${second} ei voi käyttää yhdessä: tulos menee joko olemassa olevaan työkirjaan tai uuteen tiedostoon. Jätä toinen pois.`,
  'command.tag-column-elsewhere': ({ file }) =>
    `Työkirjassa ${file} ei ole yhtään talousarviota, joka annettiin luettavaksi, joten momenttisaraketta ei ole minkä viereen kirjoittaa. Anna valitsimelle --into sama työkirja, jossa talousarvio on.`,
  'command.argument-missing': ({ argument, command }) =>
    `Komennosta ${command} puuttuu ${argument}. "momentti ${command} --help" näyttää esimerkin.`,
  'command.argument-extra': ({ argument, command }) =>
    `Komento ${command} ei odota enää arvoa "${argument}". Jos tiedoston nimessä on välilyönti, kirjoita nimi lainausmerkkeihin.`,
  'file.not-found': ({ file }) => `Tiedostoa ${file} ei löydy. Tarkista nimi ja kansio.`,
  'file.unreadable': ({ file, reason }) =>
    `Tiedostoa ${file} ei voi lukea (${reason}). Tarkista, että se on tiedosto eikä kansio, että sinulla on oikeus lukea se ja ettei mikään ohjelma pidä sitä lukittuna.`,
  'file.unsupported': ({ file, extension }) =>
    `Tiedoston ${file} muotoa "${extension}" ei lueta. Tallenna se muotoon xlsx, xlsm, xlsb, xls, ods, fods, csv tai tsv.`,
  'file.none-in-folder': ({ file, known }) => `Kansiossa ${file} ei ole luettavia tiedostoja. Luettavat muodot: ${known}.`,
  'file.twice': ({ file, other }) =>
    `Tiedosto ${file} on annettu kahdesti (myös nimellä ${other}), jolloin sen rahat tulisivat kahteen kertaan. Nimeä tiedosto kerran.`,
  'file.exists': ({ file }) => `${file} on jo olemassa, eikä sitä kirjoitettu yli. Valitse toinen nimi tai lisää --force.`,
  'file.is-input': ({ file }) => `${file} on lähtötiedosto, eikä siihen koskaan kirjoiteta. Anna tulokselle toinen nimi (--out).`,
  'file.open-elsewhere': ({ file }) =>
    `${file} näyttää olevan auki toisessa ohjelmassa, joka voisi kirjoittaa sen päälle. Sulje tiedosto siellä ja yritä uudelleen. Jos se ei ole auki missään, lisää --force.`,
  'file.not-written': ({ file, reason }) =>
    `Tiedostoa ${file} ei voitu kirjoittaa (${reason}). Tarkista kansio, oikeudet ja levytila, ja sulje tiedosto, jos se on auki.`,
  'publish.unprotected': ({ count }) =>
    `Julkaistavaa tulosta ei tehty: ${String(count)} pienen ryhmän luku kävisi ilmi jo loppusummista. Yhdistä momentteja tai julkaise isompi kokonaisuus.`,
  'rules.unknown-field': ({ field, known }) =>
    `Riveillä ei ole kenttää "${field}", joten ehto ei osuisi mihinkään. Kentät ovat: ${known}.`,
  'undo.nothing': ({ file }) =>
    `Tiedostossa ${file} ei ole mitään peruttavaa: Momentti ei ole kirjoittanut siihen, tai kaikki kirjoitukset on jo peruttu.`,
  'undo.changed-since': ({ file, copy }) =>
    `Tiedostoa ${file} on muutettu viimeisen kirjoituksen jälkeen, eikä sitä peruttu, jotta muutoksesi eivät katoa. Tiedosto ennen kirjoitusta on tallessa: ${copy}. Kopioi se tarvittaessa itse toiselle nimelle.`,
  'undo.copy-damaged': ({ file, copy }) =>
    `Tiedoston ${file} varmuuskopio (${copy}) on muuttunut tai vahingoittunut, eikä sitä palautettu. ${file} on koskematon.`,
  'cell.key-twice': ({ key }) =>
    `Avain "${key}" on valitsimessa --cell kahdesti, vaikka kullakin avaimella voi olla vain yksi arvo. Jätä toinen pois.`,
  'cell.unknown-key': ({ key, known }) => `Lukua ei voi hakea avaimella "${key}". Avaimet ovat: ${known}.`,
  'cell.unknown-value': ({ key, value, known }) => `Avaimella ${key} ei ole arvoa "${value}". Arvoja ovat: ${known.join(', ')}.`,
  'cell.elsewhere': ({ cell, amount, place }) =>
    `Kohdassa ${cell} ei ole kenellekään kohdennettua rahaa, mutta ${euros(amount)} on muualla: lisää hakuun place=${place}.`,
  'cell.empty': ({ cell }) => `Kohdassa ${cell} ei ole rahaa: yksikään rivi ei kohdennu siihen. Väljennä hakua.`,
};
