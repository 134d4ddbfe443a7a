export function upper(names) {
  names.map((name) => name.toUpperCase()); // expect: unused-result
  return names;
}

export function long(words) {
  words.filter((word) => word.trim() !== ''); // expect: unused-result
  return words.join(' ');
}

export function numbers(texts) {
  texts.map((text) => Number(text)); // expect: unused-result
  return Math.max(...texts);
}
