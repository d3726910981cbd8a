import { decodeEntities } from './entities';

const space = 32;
const equals = 61;
const singleQuote = 39;
const doubleQuote = 34;

/** A start tag, looked at only as far as somebody asks. Valid while its listener is called, then reused for the next. */
export class Tag {
  /** What stands between the brackets after the name. */
  source = '';

  /** Value of an attribute by its full name ("r", "office:value"), or undefined. */
  attribute(name: string): string | undefined {
    return this.find((from, to) => to - from === name.length && this.source.startsWith(name, from));
  }

  /** Value of an attribute whose prefix may be anything: "id" finds r:id, whatever stands for r. */
  prefixed(local: string): string | undefined {
    const ending = `:${local}`;
    return this.find((from, to) => to - from > ending.length && this.source.startsWith(ending, to - ending.length));
  }

  private find(isIt: (from: number, to: number) => boolean): string | undefined {
    const { source } = this;
    let at = 0;
    while (at < source.length) {
      while (at < source.length && source.charCodeAt(at) <= space) at++;
      const from = at;
      while (at < source.length && source.charCodeAt(at) > space && source.charCodeAt(at) !== equals) at++;
      const to = at;
      while (at < source.length && source.charCodeAt(at) <= space) at++;
      if (source.charCodeAt(at) !== equals) return undefined;
      at++;
      while (at < source.length && source.charCodeAt(at) <= space) at++;
      const quote = source.charCodeAt(at);
      if (quote !== singleQuote && quote !== doubleQuote) return undefined;
      const end = source.indexOf(quote === doubleQuote ? '"' : "'", at + 1);
      if (end < 0) return undefined;
      if (isIt(from, to)) return decodeEntities(source.slice(at + 1, end));
      at = end + 1;
    }
    return undefined;
  }
}
