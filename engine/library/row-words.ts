/**
 * What the labels of rows say in Finnish, Swedish, English and German budgets: match data for telling lines from totals. Texts are
 * matched folded (lower case, single spaces).
 */
const word = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'u');

/** Labels that announce a sum of other rows. */
export const sumLabels: readonly RegExp[] = [
  /yhteensä$|^yhteensä|yht\.$|^yht\.?(?!\p{L})|^(loppu|väli)?summa(?!\p{L})|(?<!\p{L})(summa|totalt|sammanlagt|insgesamt|gesamt)$|^(totalt|sammanlagt|summe|gesamt|insgesamt|zwischensumme|delsumma)(?!\p{L})/u,
  /^(grand |sub-?)?totals?(?!\p{L})/u,
];

/** Labels that announce a result of other rows: a sum here, a difference there. */
export const resultLabels: readonly RegExp[] = [
  /^[\d. ]*=|^netto(?!\p{L})|^netto(menot|kulut|kustannukset|utgifter|kostnader)(?!\p{L})|^net(?!\p{L})/u,
  // "Verksamhetsbidrag till föreningar" is a grant, not a result.
  /^(toimintakate|vuosikate|tilikauden (tulos|yli-?\/?)|(verksamhetsbidrag|årsbidrag)(?! (till|åt|för)(?!\p{L}))|räkenskapsperiodens (resultat|över))/u,
];

/** Rows of an income statement that stand over their own parts as often as they are lines. */
export const statementSums =
  /^(toiminta(tuotot|kulut|menot|tulot)|henkilöstö(kulut|menot)|henkilösivukulut|palvelujen ostot|muut toiminta(tuotot|kulut)|rahoitustuotot ja -kulut|verksamhetens (intäkter|kostnader|inkomster|utgifter)|personalkostnader|lönebikostnader|köp av tjänster|övriga verksamhets(intäkter|kostnader)|ordentliche (erträge|aufwendungen)|personalaufwendungen)$/u;

/** Labels that are nothing but words for a total: no line of its own is called so. */
export const bareTotalLabel =
  /^((kaikki|koko|menot|kulut|tulot|tuotot|utgifter|kostnader|inkomster|intäkter|expenses?|revenues?|grand|sub|aufwendungen|erträge)[ -]?)*(yhteensä|yht\.?|(loppu|väli|del)?summa|totalt?|totals|sammanlagt|insgesamt|gesamt|(zwischen)?summe)$/u;

/** Labels that announce a total only in a row with fewer fields than its neighbours: accounts are called "Project total" too. */
export const weakTotalLabels: readonly RegExp[] = [/(?<!\p{L})(sub)?total$/u];

/** A running sum carried from page to page. "Siirrot" are transfers, and lines. */
export const carryLabels =
  /^(siirto|siirretään|siirtosumma|transport(eras)?|übertrag|carried (forward|over)|brought forward)( (seuraavalle|edelliseltä|till|från|nästa|föregående|auf|von).*)?$/u;

/** The same with the page named: never a line, whatever codes the row has. */
export const pageCarryLabels: readonly RegExp[] = [
  /(?<!\p{L})(siirto|siirretään|siirretty|siirtosumma|transport(eras)?|övertransport|übertrag|carried|brought)(?!\p{L}).*(?<!\p{L})(sivu(lle|lta)?|sida|sidan|seite|page)(?!\p{L})/u,
  /^(edelliseltä sivulta|från föregående sida|von (der )?(vorigen )?seite|from (the )?previous page)(?!\p{L})/u,
];

/** "Sivu 2 (5)": printed anew on every page, between the rows. */
export const pageNumber = /^(sivu|sida|page|seite)\s*\d/u;

/** Rows that tell what part of the row over them is; its money is already there. */
export const ofWhichLabels = /^[-–—•*\s]*(josta|joista|siitä|niistä|tästä|näistä|därav|varav|of which|davon|darunter)(?!\p{L})/u;

/** Key figures that stand among amounts: people, pieces, hours, shares, euros a head. */
export const memoLabels: readonly RegExp[] = [
  /^(asukasmäärä|asukasluku|väkiluku|väestö|henkilötyövuo(si|det|sia)|henkilöstömäärä|oppilasmäärä|lapsimäärä|invånarantal|invånare|folkmängd|årsverken?|antal (invånare|elever|barn|årsverken)|population|headcount|fte|einwohner|stellen)(?!\p{L})/u,
  // Whole labels only: "Lapsia ja nuoria" may be a service.
  /^(oppilaita|lapsia|asiakkaita|potilaita|asukkaita|opettajia|työntekijöitä|vakansseja|hoitopaikkoja|hoitopäiviä|käyntejä|lainauksia|elever|elevantal|patienter|besök|lån|pupils|visits|schüler)( (yhteensä|totalt))?( \d{1,2}\.\d{1,2}\.?(\d{4})?)?$/u,
  /(?<!\p{L})(htv|lkm|kpl|hlö|st\.|fte|prosenttia|%)[)\]]?$/u,
  /(?<!\p{L})(euroa?|eur|€|kr)[)\]]? ?(\/|per) ?(asukas|as\.?|oppilas|lapsi|hoitopäivä|invånare|inv\.?|elev|barn|inhabitant|capita|head|einwohner)(?!\p{L})/u,
];

/** "1) Sisältää palkankorotusvarauksen": a footnote, whatever figures it repeats, where the lines have codes. */
export const footnoteLabels = /^(\d{1,2}\)|\*+\)) ?\p{L}/u;

/** Rows that state a change to what stands over them: an increment, or the difference of two rows. */
export const changeLabels: readonly RegExp[] = [
  word(
    'muutos|muutokset|lisäys|vähennys|lisämääräraha|lisätalousarvio|ökning|minskning|ändring|förändring|tilläggsanslag|tilläggsbudget|change|increase|decrease|amendment|supplement|nachtrag|veränderung|erhöhung|kürzung',
  ),
];

/** Words for a total at the start or the end of a text, as one alternative of a pattern. */
export const totalWords =
  'yhteensä|yht\\.?|(?:loppu|väli|del)?summa|totalt?|sammanlagt|(?:zwischen)?summe|insgesamt|gesamt|(?:grand |sub-?)?totals?';

/** What begins a text that is a note to a table, not a row of it. */
export const noteMark = /^(\*|\d\)|lähde|huom|selite|källa|anm|obs|source|note|quelle|hinweis|anmerkung)/u;

/** A title that speaks of closed accounts. */
export const closedAccounts = /(?<!\p{L})(tp|tilinpäätös|bokslut|bs)(?!\p{L})/u;

/**
 * Beginnings and middles of words that name a service: "Kirjaston menot" stands over a library, "Henkilöstön menot" over money. They are for
 * headings alone, which are read before anything of the library of services is there; what names which service it knows best.
 */
export const serviceStems = new RegExp(
  [
    'kasvatu|päivä(?:ko|hoi)|kotihoi|hoidon tu|perhe|lapsi|lasten|opetu|koulu|lukio|opisto|opiskel|kuraattor|nuoriso|nuorten|pajat|harrastu|kerho',
    'kirjasto|museo|teatter|orkester|kulttuur|taide|liikun|ulkoilu|urheilu|neuvola|neuvonta|terveyde|terveys|sairaan|sairaala|hammas',
    'suojelu|kuntoutu|vammai|vanhu|ikäänty|ikäih|kotipal|sosiaali(?!turva|kul|men|vakuut)|toimeentulotuk|päihde|pelastu|ensihoi|kaavoi',
    'maankäyt|rakennusvalv|ympäristö|katujen|kadut|liiken|tiet(?!o)|puisto|viheral|vesihuol|vesilai|viemäri|jäte|asunto|asumi|hyvinvoin|työllisyy',
    'maahanmuut|kotout|elinkein|matkailu|maaseu|lomitu|metsä|liiketoim|hautau|hallinto|hallinno|toimitil|tilapal|kiinteist|ruoka|ruuan|ateria',
    'siivou|puhtau|luottamus|vaalit|vaalien|tarkastu|valtuusto|lautakun|toimielim',
    'fostran|fostrings|pedagogik|daghem|dagvård|familj|barn|förskol|undervis|utbildn|skol|gymnasi|institut|bildningsarb|eftermiddagsverk',
    'kurator|ungdom|hobby|bibliotek|muse[eu]|teater|kultur|idrott|friluft|rådgivning|vård|hälso|rehabil|funktionshinder|äldre',
    'social(?!skydd|försäkr|a avgift| security| insurance)|utkomststöd|missbruk|räddning|planlägg|markanv|byggnadstill|miljö|gator|trafik|park|vatten|avlopp',
    'avfall|bostad|bostäd|välfärd|sysselsättn|invandr|integrat|näringsliv|turism|landsbygd|avbytar|skogs|affärsverks|begravn|förvaltning|lokaler|fastighet|måltid|städserv',
    'förtroende|val och|revision|nämnd|fullmäktig',
    'educat|school|day ?care|care allowance|child|famil|youth|hobb|librar|theat|orchestra|cultur|sport|recreat|health|hospital|clinic|dental|elder|older',
    'disab|income support|rescue|fire|police|emergency|land-use|building control|environment|street|road|playground|transport|transit',
    'water|sewer|waste|housing|wellbeing|employment serv|immigra|business|rural|farm|forest|cemeter|administration|premises|catering|cleaning|elections',
    'schul|kinder|jugend|bildung|bücherei|gesundheit|sozial(?!versich)|feuerwehr|straßen|verkehr|wasser|abfall|wohn|umwelt|verwaltung|friedhof',
  ].join('|'),
  'u',
);
