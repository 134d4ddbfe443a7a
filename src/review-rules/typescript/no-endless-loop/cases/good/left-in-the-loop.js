const word = /\w*/g;

exports.first = (text) => {
  let match;
  while ((match = word.exec(text)) !== null) {
    if (match[0] !== '') return match[0];
    if (match.index >= text.length) break;
  }
  return undefined;
};
