function show(value, undefined) {
  if (typeof value === 'undefined') return '';
  if (typeof value == "object" || typeof value === `function`) return '{}';
  if (typeof value === 'bigint' || typeof value === 'symbol') return String(value);
  if (typeof value.nodeType === 'unknown') return 'hidden';
  if (typeof value === typeof undefined) return '';
  const kind = typeof value;
  if (typeof value === kind) return 'same';
  if (typeof value === names.STRING) return value;
  switch (typeof value) {
    case 'string':
    case names.NUMBER:
      return String(value);
  }
}

function own(value, String) {
  return typeof value === String;
}
