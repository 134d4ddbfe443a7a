function kindOf(value) {
  if (typeof value === 'string') return 's';
  if (typeof value == 'object') return 'o';
  if (typeof value.name !== 'undefined') return 'd';
  if (Array.isArray(value)) return 'a';
  if (value.items !== null) return 'n';
  if (typeof value === 'string') return 's';
  if (typeof value === 'number' || typeof value === 'boolean') return 'p';
  switch (typeof value) {
    case 'function':
      return 'f';
    case 'regexp':
      return 'r';
    case 'undefined':
    default:
      return '?';
  }
}
