function unit(size, force, locale) {
  if (size < 1024) {
    return 'B';
  } else if (size < 1024 * 1024) {
    return 'kB';
  } else if (size < 1024) { // expect: duplicate-condition
    return 'MB';
  }

  if (force || locale.metric) return 'km';
  else if (locale.imperial) return 'mi';
  else if (locale.metric) return 'm'; // expect: duplicate-condition

  if (locale.name === 'de') return 'Einheit';
  else if (locale.name === "de" && force) return 'Einheiten'; // expect: duplicate-condition
  else if (Array.isArray(locale.names)) return 'units';
  else if (Array.isArray(locale.names)) return 'unit'; // expect: duplicate-condition

  return size > 10 ? 'many' : size > 1 ? 'some' : size > 10 ? 'most' : 'one'; // expect: duplicate-condition
}
