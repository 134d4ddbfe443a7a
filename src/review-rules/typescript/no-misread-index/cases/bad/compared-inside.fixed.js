export function isQuoted(text) {
  if (text.indexOf('"') === 0) return true;
  return text.lastIndexOf("'") > -1 ? true : false;
}

export function wrapsAt(line, at, delimiters) {
  if (at !== line.length && delimiters.indexOf(line[at] < -1)) {
    return at;
  }
  return line.indexOf('-') !== -1 && at;
}
