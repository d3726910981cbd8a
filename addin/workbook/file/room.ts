import { HostError } from '../host-error';

/**
 * Places for cells in one workbook, gaps between them included: twenty times a budget of 50,000 rows and 20 columns. What a file makes
 * us hold is taken from here, so that memory is bounded whatever a file claims.
 */
const mostCells = 20_000_000;

/** The room left for one workbook. */
export class Room {
  private left = mostCells;

  constructor(private readonly file: string) {}

  /** Throws HostError file.too-many-cells when there is none left. */
  take(places: number): void {
    this.left -= places;
    if (!(this.left >= 0)) throw new HostError('file.too-many-cells', { file: this.file, limit: mostCells });
  }
}
