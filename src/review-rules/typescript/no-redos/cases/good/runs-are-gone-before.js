// Whatever replaces a run leaves no long one behind.
exports.collapse = (text) => text.replace(/(\s|,)+/g, ' ').replace(/\s+$/, '');

exports.tidy = (text) => text.replace(/( )+/g, ' ').replace(/ +$/, '');

exports.squeeze = (text) => text.replace(/\s+/g, () => ' ').replace(/\s+$/, '');

const spaces = /\s+/g;
const blank = ' ';
exports.clean = (text) => text.replace(spaces, blank).replace(/\s+$/, '');

exports.isList = (text) => /^(\s*\w+\s*,?)+$/.test(text.replace(/[\s\w]+/g, '-'));
