// options: {"complexity": 4, "nesting": 2, "function_lines": 12, "file_lines": 40}

export const table = [
  ['a', 1],
  ['b', 2],
  ['c', 3],
  ['d', 4],
  ['e', 5],
  ['f', 6],
  ['g', 7],
  ['h', 8],
  ['i', 9],
  ['j', 10],
  ['k', 11],
];
