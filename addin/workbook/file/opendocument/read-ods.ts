import { HostError } from '../../host-error';
import type { OpenedWorkbook } from '../opened-workbook';
import { Room } from '../room';
import type { Steps } from '../steps';
import { PartReader } from '../ooxml/part-reader';
import { ZipFault } from '../zip/directory';
import type { ZipPackage } from '../zip/package';
import { ContentListener } from './content-listener';

const content = 'content.xml';
const manifest = 'META-INF/manifest.xml';

/** Every sheet of an ods. Throws ZipFault, XmlFault, PlaceFault, HostError, RangeError. */
export function* readOds(parts: ZipPackage, file: string): Steps<OpenedWorkbook> {
  if (parts.has(manifest) && new TextDecoder().decode(parts.content(manifest)).includes('encryption-data'))
    throw new HostError('file.encrypted', { file });
  const listener = new ContentListener(file, new Room(file));
  yield* new PartReader(parts, parts.size(content)).read(content, listener);
  if (listener.sheets.length === 0) throw new ZipFault('no sheets in it');
  return listener.result();
}
