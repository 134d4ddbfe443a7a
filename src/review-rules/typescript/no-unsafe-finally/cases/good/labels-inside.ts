export function sweep(grid: Cell[][], work: () => void): void {
  try {
    work();
  } finally {
    rows: for (const row of grid) {
      for (const cell of row) {
        if (cell.isFree) continue rows;
        if (cell.isLast) break rows;
        cell.free();
      }
    }
    block: {
      if (grid.length === 0) break block;
      log(grid.length);
    }
  }
}
