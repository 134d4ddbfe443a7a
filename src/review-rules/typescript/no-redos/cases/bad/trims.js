exports.trimEnd = (text) => text.replace(/\s+$/, ''); // expect: slow-search

exports.trim = (text) => text.replace(/^\s+|\s+$/g, '').toLowerCase(); // expect: slow-search

exports.trimAll = (text) => text.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g, ''); // expect: slow-search

exports.trimRight = (text) => text.replace(/(\s)+$/g, ''); // expect: slow-search

// Not the same: one side only, other signs, something put in.
exports.trimOnce = (text) => text.replace(/^\s+|\s+$/, ''); // expect: slow-search

exports.trimSlashes = (text) => text.replace(/[\s/]+$/, ''); // expect: slow-search

exports.trimToDot = (text) => text.replace(/\s*$/, '.'); // expect: slow-search

exports.trimLines = (text) => text.replace(/\s+$/gm, ''); // expect: slow-search
