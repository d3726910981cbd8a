import { withoutGeneratedCode, type SheetGrid } from '../../engine';
import type { DeskServices, DeskWords } from '../app/services';
import type { Language } from '../text/language';
import { loadDeskWords } from './desk-words';

/** The desk's services in a worker, and the way to speak another language. */
export interface SpokenServices {
  readonly services: DeskServices;
  readonly speak: (language: Language) => Promise<void>;
}

/** Another file's sheets; its reader is loaded with the first file. */
async function openSheets(bytes: Uint8Array, name: string): Promise<readonly SheetGrid[]> {
  const { openFile } = await import(/* webpackChunkName: "files" */ '../workbook/file/file-workbook');
  return (await openFile(bytes, name)).read();
}

export async function deskServices(language: Language): Promise<SpokenServices> {
  withoutGeneratedCode();
  let words: DeskWords = await loadDeskWords(language);
  return {
    services: {
      words: () => words,
      now: () => new Date().toISOString(),
      rest: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
      openSheets,
    },
    speak: async (wanted) => {
      words = await loadDeskWords(wanted);
    },
  };
}
