// options: {"complexity": 4, "nesting": 2, "function_lines": 12, "file_lines": 40}

export class Grid {
  sum(rows: number[][]): number { // expect: complexity
    let sum = 0;
    for (const row of rows) for (const cell of row) sum += cell;
    while (sum > 1_000) sum -= 1_000;
    do sum += 1; while (sum < 0);
    return sum;
  }
}
