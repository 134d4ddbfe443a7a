exports.squeeze = function (text) {
  while (text.indexOf('  ') !== -1) text = text.replace('  ', ' ');
  while (text.includes('//')) text = text.replace('//', '/');
  let other = text;
  while (text.includes('&')) {
    other = text.replace('&', '&amp;');
    text = other.slice(6);
  }
  return other;
};
