// options: {"complexity": 4, "nesting": 2, "function_lines": 12, "file_lines": 40}

function sizeOf(n) {
  if (n > 100) return 'l';
  else if (n > 50) return 'm';
  else if (n > 10) return 's';
  return 'xs';
}
