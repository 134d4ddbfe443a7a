export function isQuoted(text) {
  if (text.indexOf('"' === 0)) return true; // expect: index-as-truth
  return text.lastIndexOf("'" > -1) ? true : false; // expect: index-as-truth
}

export function wrapsAt(line, at, delimiters) {
  if (at !== line.length && delimiters.indexOf(line[at] < -1)) { // expect: index-as-truth
    return at;
  }
  return line.indexOf('-' !== -1) && at; // expect: index-as-truth
}
