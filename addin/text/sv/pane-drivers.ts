import { numbers } from '../numbers';
import type { PaneDriversText } from '../parts/pane-drivers';

const { count } = numbers.sv;
const rows = (lines: number): string => (lines === 1 ? '1 rad' : `${count(lines)} rader`);

export const paneDrivers: PaneDriversText = {
  notReady: {
    title: 'Det finns inga fördelningsgrunder ännu',
    body: 'Fördelningsgrunderna kommer in i modellen med momenten, när budgeten är bekräftad och rader märks.',
  },
  loading: 'Fördelningsgrunderna hämtas',
  population: {
    title: 'Befolkning',
    missing: (years) =>
      `Befolkningen saknas: ${years}. Den behövs för att pengarna ska kunna fördelas på åldrar. Hämta en fil med invånarna efter åldersår.`,
    import: 'Hämta en befolkningsfil',
    importHint:
      'csv eller Excel: kolumnerna ålder och antal, vid behov år och område. Till exempel Statistikcentralens befolkningsstruktur eller befolkningsprognos efter ettårsklasser.',
    none: 'Ingen befolkning har hämtats ännu.',
    year: (year) => `År ${year}`,
    whole: 'Hela kommunen',
    persons: (persons) => `${persons} invånare`,
    source: (source, asOf) => (asOf === null ? `Källa: ${source}` : `Källa: ${source}, ${asOf}`),
  },
  list: {
    title: 'Fördelningsgrunder',
    note: 'Mest pengar först. Fördelningsgrunden säger hur momentets pengar fördelas på olika åldrar.',
    none: 'Modellen har inga fördelningsgrunder. De kommer med momenten när du märker rader.',
    open: (driver) => `Öppna fördelningsgrunden ${driver}`,
    unconfirmed: 'Obekräftad',
    unused: 'Används inte i detta tal',
    notInForce: (year) => `Gäller från år ${year}`,
    places: (euros, lines) => `${euros}, ${rows(lines)}`,
    range: (low, high) => `gränser ${low}–${high}`,
  },
  detail: {
    source: 'Källa',
    sourceHint: 'Varifrån talen är: register, statistik, beslut eller egen bedömning.',
    sourceMissing: 'Skriv källan, så att talen kan kontrolleras senare.',
    asOf: 'Uppgiftens datum',
    asOfHint: 'Till exempel 20.9.2025.',
    decidedBy: 'Vem har beslutat',
    evidence: 'Evidens',
    evidenceHint: 'Hur god kunskap fördelningen bygger på.',
    low: 'Nedre gräns',
    high: 'Övre gräns',
    boundsHint:
      'Hur liten eller stor del av momentets pengar som kan höra till dessa människor, 0–1. Lämna tomt om det inte finns gränser.',
    badShare: 'Skriv ett tal mellan 0 och 1, till exempel 0,4.',
    share: 'Andel av momentets pengar',
    from: 'Från ålder',
    to: 'Till ålder',
    badAges: 'Skriv åldrar mellan 0 och 100 så att den första är högst den andra. 100 betyder 100 år och äldre.',
    counts: 'Användare efter ålder',
    count: 'Antal',
    area: 'Område',
    badCount: 'Skriv antalet med siffror, minst 0.',
    addCount: 'Lägg till ålder',
    removeCount: (at) => `Ta bort rad ${at}`,
    importCounts: 'Hämta antalen ur en fil',
    elsewhere: (kind) => `Fördelningsgrundens slag är ${kind}. Dess tal ändras på modellens blad Modell Fördelningsgrunder.`,
    save: 'Spara ändringarna',
    confirm: 'Bekräfta förslaget',
    confirmBody:
      'Detta är startbibliotekets förslag som ingen ännu har bekräftat. Bekräfta det när det passar er kommun, eller ändra talen.',
    moments: 'Moment som denna fördelar',
    noMoments: 'Inget moment använder denna fördelningsgrund i detta tal.',
    effect: 'Vad fördelningsgrunden avgör',
    effectNote:
      'Alla hänförda utgifter efter livscykelns skeden: nu, med angivna gränser och om pengarna fördelades efter befolkningen.',
    effectLoading: 'Inverkan beräknas',
    columns: { segment: 'Åldersgrupp', now: 'Nu', low: 'Nedre gräns', high: 'Övre gräns', byPopulation: 'Efter befolkning' },
  },
};
