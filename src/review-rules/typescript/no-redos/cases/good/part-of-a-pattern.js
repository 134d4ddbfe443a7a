const QUOTED = /"((?:\\[\x00-\x7f]|[^\x00-\x08\x0a-\x1f\x7f"\\])*)"/;
const PARAM = new RegExp('=(?:' + QUOTED.source + ')?');
const WORDS = /(?:\w+\s?)+$/;

// What is shown and not searched with does no harm.
console.log(`pattern: ${WORDS.source}`);
log(RegExp.escape ? 'new' : WORDS.source);

module.exports = { PARAM };
