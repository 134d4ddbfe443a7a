const TOKEN = /([!#$%&'*+.^_`|~0-9A-Za-z-]+)/;
const QUOTED = /"((?:\\[\x00-\x7f]|[^\x00-\x08\x0a-\x1f\x7f"])*)"/; // expect: redos
const PARAM = new RegExp(TOKEN.source + '(?:=(?:' + TOKEN.source + '|' + QUOTED.source + '))?');
const WORDS = /(?:\w+\s?)+$/; // expect: redos
const LINE = RegExp(`^${WORDS.source}$`, 'm');

module.exports = { PARAM, LINE };
