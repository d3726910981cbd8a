import type { ResultSheetsText } from '../parts/result-sheets';

/** How shares are found, in words: the formulas of the drivers and the rules by name. */
export const methodText: Pick<ResultSheetsText, 'driverFormula' | 'rules'> = {
  driverFormula: {
    exclusive: 'asukkaat momentin omassa iässä',
    users: 'käyttäjiä iässä',
    'price-volume': 'hinta × määrä iässä',
    'weighted-users': 'painokerroin × käyttäjiä iässä',
    profile: 'euroa/asukas × asukkaita iässä',
    household: 'lapset: lapsia ÷ henkilöitä saajakotitalouksissa, lasten ikien mukaan; muu aikuisille väestön mukaan',
    population: 'asukkaita iässä',
    follow: 'samassa suhteessa kuin palveltavien rahat',
    coefficient: 'kiinteä osuus, ikäryhmän sisällä väestön mukaan; muu jää kohdentamatta',
    amounts: 'annetut eurot; muu jää kohdentamatta',
    none: 'ei jaeta',
  },
  rules: ({ under, threshold, deviation, preset }) => [
    {
      name: 'Viisi asiaa erikseen',
      text: 'Jokaisesta rivistä sanotaan erikseen: mikä palvelu se on, keitä se tavoittaa, kuinka suoraan, millä perusteella osuus on laskettu ja kuinka hyvä näyttö siitä on.',
    },
    {
      name: 'Laskun vaiheet',
      text: '1) rivi jaetaan väestömomenteille merkinnän osuuksilla, loppu jää kohdentamatta; 2) momentin raha jakoperusteen piiriin; 3) ikävuosille 0–100+ jakoperusteen painoilla; 4) ikävuoden raha alueille. Jokainen vaihe jakaa edellisen vaiheen sentit.',
    },
    {
      name: 'Suurin jakojäännös',
      text: 'Osuus lasketaan summa × paino ÷ painojen summa. Ensin annetaan kokonaiset sentit, ja loput sentit saavat suurimmat murto-osat; tasatilanteessa ensimmäinen. Negatiivinen summa jaetaan itseisarvona ja merkki palautetaan. Osat täsmäävät aina summaan.',
    },
    {
      name: 'Rivi kerrallaan',
      text: `Jako riippuu vain rivin omasta summasta ja jakoperusteesta, joten sen voi laskea uudelleen taskulaskimella. Yhdenkään momentin ja iän summa ei poikkea tarkasta arvostaan enempää kuin ${deviation} ${deviation === '1' ? 'sentti' : 'senttiä'}.`,
    },
    {
      name: 'Lapsi',
      text: `Lapsia ovat alle ${under}-vuotiaat. Lasten luvut lasketaan yksittäisistä ikävuosista, ei ikäryhmistä.`,
    },
    {
      name: 'Sisäkkäiset summat',
      text: `Välittömästi; sen lisäksi perheen kautta; sen lisäksi ympäristön kautta ja satunnaisesti. Summat näytetään aina yhdessä. Luokittelu: ${preset}.`,
    },
    {
      name: 'Mitä euro on',
      text: 'Bruttomääräiset ulkoiset toimintamenot. Tulot kohdennetaan samoilla momenteilla ja näytetään erikseen; netto = menot + tulot, joissa tulot ovat miinusmerkkisiä. Investoinnit ovat omassa taulukossaan.',
    },
    {
      name: 'Yksi euro kerran',
      text: 'Sisäiset erät ja järjestäjien väliset maksut poistetaan kerran ja näytetään omina riveinään. Kaikki rivit = kohdennettu + kohdentamatta + päätetty jättää kohdentamatta + sisäiset + järjestäjien väliset + verot, valtionosuudet, rahoitus ja poistot.',
    },
    {
      name: 'Näytön luokat',
      text: 'A laskettu, sama kausi ja yksikkö; B laskettu, muu kausi tai alue tai lähellä oleva tieto; C mallinnettu tai julkaistu profiili; D harkinta; U ei näyttöä. Ikäluokkiin (esim. viisivuotisryhmiin) annettu tieto laskee luokkaa yhdellä.',
    },
    {
      name: 'Oletusten vaihteluväli',
      text: 'Alaraja ja yläraja ovat jakoperusteiden ala- ja ylärajojen summia: pahin tapaus, ei luottamusväli.',
    },
    {
      name: 'Kattavuus',
      text: 'Kattavuus = väestömomentille merkityt eurot ÷ ulkoiset toimintamenot. Laskettu kattavuus = näytöllä A tai B kohdennetut eurot ÷ ulkoiset toimintamenot.',
    },
    {
      name: 'Tukipalvelujen jako',
      text: 'Tukipalvelujen kustannukset kirjataan niitä käyttäville yksiköille ennen muita vaiheita. Luvut näytetään ilman tukipalvelujen jakoa ja sen kanssa; summa ei muutu.',
    },
    {
      name: 'Asukasta kohden ja kiintein hinnoin',
      text: 'Euroa/asukas = eurot ÷ saman ikäiset asukkaat vuoden lopussa. Kiinteät hinnat = eurot × perusvuoden indeksi ÷ vuoden indeksi.',
    },
    {
      name: 'Pienten ryhmien suojaus',
      text:
        threshold === null
          ? 'Julkaistavassa versiossa peitetään luvut, joiden saajia on alle mallissa annetun rajan, ja sen lisäksi luvut, joista peitetyn voisi laskea.'
          : `Julkaistavassa versiossa peitetään luvut, joiden saajia on vähintään yksi mutta alle ${threshold}, ja sen lisäksi luvut, joista peitetyn voisi laskea. Väestön mukaan jaetut luvut eivät kerro saajista, eikä niitä peitetä.`,
    },
    {
      name: 'Julkaistavan version pyöristys',
      text: 'Pyöristyksen tarkkuus seuraa näyttöä: A 1 000, B 10 000, C ja D 100 000 euroa (asukasta kohden 1, 10 ja 100 euroa) sen mukaan, mikä on heikoin luokka, jolla on vähintään kymmenesosa euroista. Pyöristetyt taulukot täsmäävät summiinsa.',
    },
  ],
};
