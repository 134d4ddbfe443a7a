// options: {"complexity": 4, "nesting": 2, "function_lines": 12, "file_lines": 40}

export function sign(n: number): string {
  if (n < 0) return '-';
  if (n > 0) return '+';
  if (Number.isNaN(n)) return '?';
  return '0';
}
