const separator = / *, */; // expect: slow-search

module.exports = function matches(requestHeaders, tag) {
  const wanted = requestHeaders['if-none-match'];
  return wanted !== undefined && wanted.split(separator).includes(tag);
};

module.exports.encodingOf = (contentType, strict) =>
  (strict ? /^charset=(\w+)$/ : /\w+"?\s*$/).exec(contentType)?.[0]; // expect: slow-search
