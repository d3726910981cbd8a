import type { ResultSheetsText } from '../parts/result-sheets';

/** How shares are found, in words: the formulas of the drivers and the rules by name. */
export const methodText: Pick<ResultSheetsText, 'driverFormula' | 'rules'> = {
  driverFormula: {
    exclusive: 'invånare i momentets egna åldrar',
    users: 'användare i åldern',
    'price-volume': 'pris × volym i åldern',
    'weighted-users': 'viktkoefficient × användare i åldern',
    profile: 'euro/invånare × invånare i åldern',
    household: 'barn: barn ÷ personer i mottagarhushållen, enligt barnens åldrar; resten till vuxna enligt befolkning',
    population: 'invånare i åldern',
    follow: 'i samma förhållande som pengarna för dem som betjänas',
    coefficient: 'fast andel, inom åldersgruppen enligt befolkning; resten blir ofördelad',
    amounts: 'angivna euro; resten blir ofördelad',
    none: 'fördelas inte',
  },
  rules: ({ under, threshold, deviation, preset }) => [
    {
      name: 'Fem saker var för sig',
      text: 'Om varje rad sägs särskilt: vilken tjänst den är, vem den når, hur direkt, på vilken grund andelen har räknats och hur gott underlaget är.',
    },
    {
      name: 'Beräkningens steg',
      text: '1) raden fördelas på befolkningsmoment med märkningens andelar, resten blir ofördelad; 2) momentets pengar till fördelningsgrundens krets; 3) till åldersåren 0–100+ med grundens vikter; 4) åldersårets pengar till områdena. Varje steg fördelar centen från steget före.',
    },
    {
      name: 'Största rest',
      text: 'Andelen är summa × vikt ÷ vikternas summa. Först ges hela cent, och de cent som blir över får de största bråkdelarna; vid lika den första. En negativ summa fördelas till sitt belopp och får sedan sitt tecken. Delarna stämmer alltid med summan.',
    },
    {
      name: 'En rad i taget',
      text: `Fördelningen beror bara på radens eget belopp och grund, så den kan räknas om med en miniräknare. Ingen summa för ett moment och en ålder avviker mer än ${deviation} cent från sitt exakta värde.`,
    },
    {
      name: 'Barn',
      text: `Barn är de som är under ${under} år. Barnens siffror räknas ur enskilda åldersår, inte ur åldersgrupper.`,
    },
    {
      name: 'Summor som ingår i varandra',
      text: `Direkt; därtill via familjen; därtill via miljön och tillfälligt. Summorna visas alltid tillsammans. Indelning: ${preset}.`,
    },
    {
      name: 'Vad en euro är',
      text: 'Externa verksamhetsutgifter brutto. Inkomster fördelas på samma moment och visas för sig; netto = utgifter + inkomster, där inkomster har minustecken. Investeringar har en egen tabell.',
    },
    {
      name: 'En euro en gång',
      text: 'Interna poster och betalningar mellan anordnare tas bort en gång och visas som egna rader. Alla rader = fördelat + ofördelat + beslutat att inte fördela + interna + mellan anordnare + skatter, statsandelar, finansiering och avskrivningar.',
    },
    {
      name: 'Underlagets klasser',
      text: 'A räknat, samma period och enhet; B räknat, annan period eller annat område eller en närliggande uppgift; C modellerat eller publicerad profil; D bedömning; U inget underlag. Uppgifter för åldersklasser (t.ex. fem år) sänker klassen med ett steg.',
    },
    {
      name: 'Antagandenas variation',
      text: 'Nedre och övre gräns är summor av fördelningsgrundernas gränser: det värsta fallet, inte ett konfidensintervall.',
    },
    {
      name: 'Täckning',
      text: 'Täckning = euro märkta med ett befolkningsmoment ÷ externa verksamhetsutgifter. Mätt täckning = euro fördelade på underlag A eller B ÷ externa verksamhetsutgifter.',
    },
    {
      name: 'Fördelning av stödtjänster',
      text: 'Kostnaderna för stödtjänster bokförs på enheterna som använder dem före de andra stegen. Siffrorna visas utan och med denna fördelning; summan ändras inte.',
    },
    {
      name: 'Per invånare och i fasta priser',
      text: 'Euro/invånare = euro ÷ invånare i samma ålder vid årets slut. Fasta priser = euro × basårets index ÷ årets index.',
    },
    {
      name: 'Skydd för små grupper',
      text:
        threshold === null
          ? 'I versionen för publicering döljs siffror med färre mottagare än gränsen i modellen, och dessutom de siffror som det dolda kunde räknas ut ur.'
          : `I versionen för publicering döljs siffror som har minst en men färre än ${threshold} mottagare, och dessutom de siffror som det dolda kunde räknas ut ur. Siffror som fördelats enligt befolkning röjer ingen mottagare och döljs inte.`,
    },
    {
      name: 'Avrundning för publicering',
      text: 'Avrundningen följer underlaget: A 1 000, B 10 000, C och D 100 000 euro (per invånare 1, 10 och 100 euro) enligt den svagaste klass som har minst en tiondel av eurona. Avrundade tabeller stämmer med sina summor.',
    },
  ],
};
