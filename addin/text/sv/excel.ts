import type { ExcelText } from '../parts/excel';

export const excel: ExcelText = {
  opening: 'Arbetsboken öppnas…',
  noOffice:
    'Excels programbibliotek laddades inte. Kontrollera nätet eller fråga it-enheten om adressen appsforoffice.microsoft.com är spärrad. Webbläsarversionen och kommandoraden fungerar utan den.',
  tooSlow: 'Excel svarade inte. Stäng fönstret och öppna det igen; om det inte hjälper, starta om Excel.',
  notExcel: 'Den här sidan fungerar bara i Excel. Öppna Momentti från menyfliksområdet i Excel eller använd webbläsarversionen.',
  tooOld: 'Den här versionen av Excel är för gammal. Det behövs Excel 2021 eller senare, Microsoft 365 eller Excel på webben.',
  failed: 'Arbetsboken kunde inte öppnas. Stäng fönstret och öppna det igen. Arbetsboken ändrades inte.',
  again: 'Försök igen',
};
