exports.indents = (text) => {
  const indent = /[ \t]*/g;
  const lengths = [];
  let match;
  while ((match = indent.exec(text)) !== null) {
    lengths.push(match[0].length);
    if (match[0] === '') indent.lastIndex++;
  }
  return lengths;
};
