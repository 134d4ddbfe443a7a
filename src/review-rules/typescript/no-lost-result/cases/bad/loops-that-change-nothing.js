export function trimAll(names) {
  names.forEach((name) => name.trim()); // expect: unused-result
  names.forEach((name) => name.toLowerCase().replace(' ', '-')); // expect: unused-result
  return names;
}

export function censor(text, words) {
  for (const word of words) {
    text.replaceAll(word, '***'); // expect: unused-result
  }
  return text;
}
