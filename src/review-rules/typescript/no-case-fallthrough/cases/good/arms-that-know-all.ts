export function name(kind: 'x' | 'y', part: 'a' | 'b' | 'c'): string {
  switch (kind) {
    case 'x':
      if (part === 'a') return 'first';
      else if (part === 'b') return 'second';
      else if (part === 'c') {
        return 'third';
      }
    case 'y':
      return 'other';
  }
}
