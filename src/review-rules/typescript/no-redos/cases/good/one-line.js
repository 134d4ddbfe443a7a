// Only the end of a line makes them fail, and an address has none.
exports.parseUrl = (url) => url.replace(/\?.*$/, '');

exports.isText = (contentType) => /^(text\/.*|application\/.*json.*)$/.test(contentType);
