// `trim` takes the spaces at both ends, not those between two letters.
exports.trimTwice = (text) => text.trim().replace(/\s+$/, ''); // expect: slow-search

exports.parseList = (text) => text.trim().split(/\s*,\s*/); // expect: slow-search

exports.stripBoth = (text) => text.replace(/^\s+/, '').replace(/\s+$/, ''); // expect: slow-search
