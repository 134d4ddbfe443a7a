// options: {"complexity": 4, "nesting": 2, "function_lines": 12, "file_lines": 40}

export function settings(): Settings {
  // The first.
  const a = read('a');

  /*
   * The second,
   * which may be missing.
   */
  const b = read('b');

  // The third.

  const c = read('c');

  return { a, b, c };
}
