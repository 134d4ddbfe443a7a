const separators = new RegExp('[,;|]', 'g');

function isList(value) {
  return typeof value === 'string' && separators.test(value); // expect: kept-position
}

module.exports = isList;
