// options: {"complexity": 4, "nesting": 2, "function_lines": 12, "file_lines": 40}

export function each(rows: Row[]): void {
  for (const row of rows) {
    if (row.isOpen) row.cells.forEach((cell) => { if (cell) { for (const one of cell) use(one); } });
  }
}
