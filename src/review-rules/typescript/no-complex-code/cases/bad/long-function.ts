// options: {"complexity": 4, "nesting": 2, "function_lines": 12, "file_lines": 40}

export function settings(): Settings { // expect: length
  const a = read('a');
  const b = read('b');
  const c = read('c');
  const d = read('d');
  const e = read('e');
  const f = read('f');
  const g = read('g');
  const h = read('h');
  const i = read('i');
  const j = read('j');
  return { a, b, c, d, e, f, g, h, i, j };
}
