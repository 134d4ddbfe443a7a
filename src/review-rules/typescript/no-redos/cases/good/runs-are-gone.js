// No long run of spaces or slashes is left when the search begins.
exports.slugify = (text) => text.replace(/\s+/g, ' ').toLowerCase().replace(/\s+$/, '');

exports.normalizeUrl = (url) => {
  let short = url.trim();
  short = short.replace(/\/{2,}/g, '/');
  short = short.replace(/\/+$/, '');
  return short;
};

exports.trim = (text) => (text.trim ? text.trim() : text.replace(/^\s+|\s+$/g, ''));
