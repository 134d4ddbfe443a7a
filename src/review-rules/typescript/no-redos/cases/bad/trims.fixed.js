exports.trimEnd = (text) => text.trimEnd();

exports.trim = (text) => text.trim().toLowerCase();

exports.trimAll = (text) => text.trim();

exports.trimRight = (text) => text.trimEnd();

// Not the same: one side only, other signs, something put in.
exports.trimOnce = (text) => text.replace(/^\s+|\s+$/, '');

exports.trimSlashes = (text) => text.replace(/[\s/]+$/, '');

exports.trimToDot = (text) => text.replace(/\s*$/, '.');

exports.trimLines = (text) => text.replace(/\s+$/gm, '');
