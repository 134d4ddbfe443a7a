exports.bare = function bare(header) {
  const offers = Object.create(null);
  header.split(',').forEach((offer) => {
    const parts = offer.split(';');
    const name = parts.shift().trim();
    (offers[name] = offers[name] || []).push(parts.join(';'));
  });
  return offers;
};

exports.asked = function asked(header) {
  const offers = {};
  header.split(',').forEach((offer) => {
    const [name, value] = offer.split('=');
    if (!Object.hasOwn(offers, name)) offers[name] = [];
    offers[name].push(value);
  });
  return offers;
};

// Letters and numbers are names of nothing.
exports.byLength = function byLength(text) {
  const words = {};
  for (const word of text.split(' ')) (words[word.length] ??= []).push(word);
  return words;
};

// The program has made these names.
const groups = {};
for (const rule of require('./rules')) (groups[rule.name] ||= []).push(rule);
exports.groups = groups;

exports.shown = function shown() {
  const found = {};
  for (const line of ['a=1', 'b=2']) {
    const [name, value] = line.split('=');
    (found[name] ??= []).push(value);
  }
  return found;
};

exports.numbered = function numbered(text) {
  const rows = {};
  for (const line of text.split('\n')) {
    const row = Number(line.slice(0, 3));
    (rows[row] ??= []).push(line.slice(3));
  }
  return rows;
};
