const services = ['Perusopetus', 'Esiopetus', 'Päiväkodit', 'Kirjasto', 'Nuorisotyö', 'Liikuntapaikat', 'Lukiokoulutus', 'Kadut'];
const headings = 'Kustannuspaikka;Nimi;Tili;TP 2024;TA 2025;TA 2026';

/** A city's budget as a csv: services in 400 cost centres, an account a line, three years. */
export function largeBudget(lines: number): Buffer {
  const line = (at: number): string =>
    [
      10_000 + (at % 400),
      `${services[at % services.length]} ${at % 400}`,
      `${4000 + (at % 97)} Palkat`,
      ...[1000, 1001, 1002].map((euros) => euros + at),
    ].join(';');
  return Buffer.from([headings, ...Array.from({ length: lines }, (_, at) => line(at))].join('\n'));
}
