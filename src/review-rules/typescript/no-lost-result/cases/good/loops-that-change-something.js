export function trimAll(names, rows, work) {
  names.forEach((name, index) => (names[index] = name.trim()));
  rows.forEach((row) => row.save());
  names.forEach((name) => work(name.trim()));
  names.forEach((name) => name);
  return names;
}

export function censor(editor, text, words) {
  for (const word of words) {
    editor.replaceAll(word, '***');
    text = text.replaceAll(word, '***');
  }
  return text;
}
