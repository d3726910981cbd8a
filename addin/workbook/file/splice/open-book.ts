import { HostError } from '../../host-error';
import { strict, transitional, type Dialect } from '../write/dialect';
import { Archive } from './archive';
import { ContentTypes } from './content-types';
import { Relations } from './relations';
import { WorkbookPart } from './workbook-part';
import { XmlPart } from './xml-part';

/** A workbook opened for writing into it. */
export interface OpenBook {
  readonly file: string;
  readonly archive: Archive;
  readonly types: ContentTypes;
  readonly dialect: Dialect;
  readonly path: string;
  readonly workbook: WorkbookPart;
  readonly relations: Relations;
}

/** Main types of xlsx, xlsm and their templates; xlsb and others hold no XML. */
const spreadsheet = /spreadsheetml\.(sheet|template)\.main\+xml$|ms-excel\.(sheet|template|addin)\.macroEnabled\.main\+xml$/;

/**
 * Finds the workbook of a package by its relationships: its folder and name are the writer's own choice.
 * Throws HostError file.encrypted, file.damaged, file.read-only, file.signed, workbook.shared.
 */
export function openBook(bytes: Uint8Array, file: string): OpenBook {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new HostError(bytes[0] === 0xd0 && bytes[1] === 0xcf ? 'file.encrypted' : 'file.read-only', { file });
  }
  const archive = new Archive(bytes, file);
  if (!archive.has('[Content_Types].xml') || !archive.has('_rels/.rels')) throw new HostError('file.read-only', { file });
  const types = new ContentTypes(archive);
  const root = new Relations(archive, '');
  // A changed package no longer matches its signature, and Excel then warns of a forgery.
  if (root.all.some(({ type }) => type.endsWith('/digital-signature/origin'))) throw new HostError('file.signed', { file });
  const path = root.ofType('officeDocument')?.path ?? null;
  if (path === null || !spreadsheet.test(types.of(path))) throw new HostError('file.read-only', { file });
  const part = new XmlPart(archive, path);
  const dialect = [transitional, strict].find(({ main }) => main === part.root.uri);
  if (dialect === undefined || part.root.local !== 'workbook') throw new HostError('file.damaged', { file });
  const relations = new Relations(archive, path);
  // A workbook several people edit at once keeps a log of changes that would no longer be true.
  if (relations.ofType('revisionHeaders') !== undefined) throw new HostError('workbook.shared', { file });
  return { file, archive, types, dialect, path, workbook: new WorkbookPart(part, dialect), relations };
}

/** Whether a file is of a form that can be written into; what else speaks against it (a signature, a lock) is said when it is tried. */
export function canHold(bytes: Uint8Array): boolean {
  try {
    openBook(bytes, '');
    return true;
  } catch (fault) {
    if (!(fault instanceof HostError)) throw fault;
    return fault.code === 'file.signed' || fault.code === 'workbook.shared';
  }
}
