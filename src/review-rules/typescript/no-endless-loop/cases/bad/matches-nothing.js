exports.indents = (text) => {
  const indent = /[ \t]*/g;
  const lengths = [];
  let match;
  while ((match = indent.exec(text)) !== null) { // expect: endless-loop
    lengths.push(match[0].length);
  }
  return lengths;
};
