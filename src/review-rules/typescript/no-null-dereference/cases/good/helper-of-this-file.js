// Both are called with what the tokenizer made.
function nameOf(tag) {
  const match = tag.match(/^<(\w+)/);
  return match[1];
}

const attributesOf = (tag) => tag.match(/\w+=/g).length;

function read(source) {
  return tokenize(source).map((tag) => ({ name: nameOf(tag), count: attributesOf(tag) }));
}

exports.read = read;
