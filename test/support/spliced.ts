import { splice } from '../../addin/workbook/file/splice/splice-workbook';

/** The bytes of a workbook with sheets and columns of ours in it. */
export const spliced = (...[bytes, plans, columns = [], options = {}]: SplicedParameters): Uint8Array =>
  splice(bytes, plans, columns, options).bytes;

type Splice = Parameters<typeof splice>;
type SplicedParameters = [bytes: Splice[0], plans: Splice[1], columns?: Splice[2], options?: Splice[3]];
