exports.trimLine = (text) => {
  const { length } = text;
  if (length > 1000) throw new RangeError('too long');
  return text.replace(/\s+$/, '');
};

exports.trimWord = (text) => {
  const size = text.length;
  if (size === 0 || size > 100) return '';
  return text.replace(/\s+$/, '');
};
