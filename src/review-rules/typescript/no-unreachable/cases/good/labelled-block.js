function classify(value) {
  let name = 'other';
  check: {
    if (value === null) {
      name = 'null';
      break check;
    }
    if (typeof value === 'object') return 'object';
    throw new TypeError('not an object');
  }
  return name;
}
