interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Changes of a text by position; what no change covers stays as it is. Changes at one place stand in the order they were made. */
export class TextEdits {
  private readonly edits: Edit[] = [];

  constructor(private readonly text: string) {}

  insert(at: number, text: string): void {
    this.edits.push({ from: at, to: at, text });
  }

  replace(from: number, to: number, text: string): void {
    this.edits.push({ from, to, text });
  }

  result(): string {
    const sorted = this.edits.map((edit, at) => ({ ...edit, at })).sort((a, b) => a.from - b.from || a.to - b.to || a.at - b.at);
    const pieces: string[] = [];
    let next = 0;
    for (const { from, to, text } of sorted) {
      pieces.push(this.text.slice(next, from), text);
      next = to;
    }
    pieces.push(this.text.slice(next));
    return pieces.join('');
  }
}
