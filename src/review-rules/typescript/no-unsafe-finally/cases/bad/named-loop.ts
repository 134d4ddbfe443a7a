export function scan(rows: readonly Row[][]): void {
  rows: for (const row of rows) {
    for (const cell of row) {
      try {
        cell.check();
      } finally {
        for (const note of cell.notes) {
          if (note.isFinal) continue rows; // expect: unsafe-finally
        }
        switch (cell.kind) {
          case 'last':
            break rows; // expect: unsafe-finally
        }
      }
    }
  }
}
