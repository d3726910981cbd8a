import { withoutGeneratedCode } from '../../engine';
import type { DeskServices, DeskWords } from '../app/services';
import { usesFunctions } from '../functions/uses-functions';
import type { Language } from '../text/language';
import { loadDeskWords } from './desk-words';
import { latest } from './latest';

/** The desk's services in a worker, and the way to speak another language. */
export interface SpokenServices {
  readonly services: DeskServices;
  readonly speak: (language: Language) => Promise<void>;
}

/** Another file's sheets; its reader is loaded with the first file. */
const openSheets: DeskServices['openSheets'] = async (bytes, name, watch) => {
  const { openFile } = await import(/* webpackChunkName: "files" */ '../workbook/file/file-workbook');
  return (await openFile(bytes, name, watch)).read();
};

export async function deskServices(language: Language): Promise<SpokenServices> {
  withoutGeneratedCode();
  let words: DeskWords = await loadDeskWords(language);
  return {
    services: {
      words: () => words,
      now: () => new Date().toISOString(),
      rest: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
      isOurFormula: usesFunctions,
      openSheets,
    },
    speak: latest(loadDeskWords, (loaded) => {
      words = loaded;
    }),
  };
}
