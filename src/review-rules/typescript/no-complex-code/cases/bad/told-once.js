// options: {"complexity": 4, "nesting": 2, "function_lines": 12, "file_lines": 40}

function walk(rows) { // expect: complexity
  for (const row of rows) {
    for (const cell of row) {
      if (cell) { // expect: nesting
        while (cell.next()) step(cell);
      }
    }
  }
}
