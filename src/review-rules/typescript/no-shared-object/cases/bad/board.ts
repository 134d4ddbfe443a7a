export type Mark = 'x' | 'o' | null;

export class Board {
  private readonly cells: Mark[][];
  #seen: Set<string>[] = Array(3).fill(new Set<string>()); // expect: shared-object

  constructor(readonly size: number) {
    this.cells = new Array(size).fill(new Array(size).fill(null)); // expect: shared-object
  }

  place(row: number, column: number, mark: Mark): boolean {
    if (this.cells[row][column] !== null) return false;
    this.cells[row][column] = mark;
    return true;
  }

  note(turn: number, name: string): void {
    this.#seen[turn].add(name);
  }
}
