function kindOf(value) {
  if (typeof value === 'strnig') return 's'; // expect: typeof-value
  if (typeof value == 'Object') return 'o'; // expect: typeof-value
  if (typeof value.name !== undefined) return 'd'; // expect: typeof-value
  if ('array' === typeof value) return 'a'; // expect: typeof-value
  if (typeof value.items != 'null') return 'n'; // expect: typeof-value
  if (typeof value === String) return 's'; // expect: typeof-value
  if (typeof value === 'nunber' || typeof value === 'bool') return 'p'; // expect: typeof-value, typeof-value
  switch (typeof value) {
    case 'func': // expect: typeof-value
      return 'f';
    case 'regexp': // expect: typeof-value
      return 'r';
    case 'undefined':
    default:
      return '?';
  }
}
