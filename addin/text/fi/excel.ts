import type { ExcelText } from '../parts/excel';

export const excel: ExcelText = {
  opening: 'Avataan työkirjaa…',
  noOffice:
    'Excelin ohjelmakirjasto ei latautunut. Tarkista verkkoyhteys tai kysy tietohallinnolta, onko osoite appsforoffice.microsoft.com estetty. Selainversio ja komentorivi toimivat ilman sitä.',
  tooSlow: 'Excel ei vastannut. Sulje ruutu ja avaa se uudelleen; jos se ei auta, käynnistä Excel uudelleen.',
  notExcel: 'Tämä sivu toimii vain Excelin sisällä. Avaa Momentti Excelin valintanauhasta tai käytä selainversiota.',
  tooOld: 'Tämä Excel on liian vanha. Tarvitaan Excel 2021 tai uudempi, Microsoft 365 tai Excel verkossa.',
  failed: 'Työkirjan avaaminen ei onnistunut. Sulje ruutu ja avaa se uudelleen. Työkirjaa ei muutettu.',
  again: 'Yritä uudelleen',
};
