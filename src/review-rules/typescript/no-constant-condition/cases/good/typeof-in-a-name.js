export function kindOf(value) {
  let type = typeof value;
  if (value === null) type = 'null';
  else if (Array.isArray(value)) type = 'array';
  switch (type) {
    case 'null':
      return 0;
    case 'array':
      return 1;
    default:
  }
  const plain = typeof value;
  const name = plain === 'object' ? value.constructor.name : plain;
  return name === 'Date' ? 2 : plain === 'function' ? 3 : 4;
}
