exports.read = function* (source, isOpen) {
  while (isOpen) yield source.read();
};

exports.parse = (tokens, isStrict) => {
  while (isStrict) {
    if (tokens.next().done) throw new Error('ended');
  }
  while (isStrict) process.exit(1);
};
