// options: {"complexity": 4, "nesting": 2, "function_lines": 12, "file_lines": 40}

export function wordFor(kind: Kind): string {
  switch (kind) {
    case 'a': return 'one';
    case 'b': return 'two';
    case 'c': return 'three';
    case 'd': return 'four';
    case 'e': return 'five';
    default: return 'many';
  }
}
