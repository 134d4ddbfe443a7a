'use strict';

// Reads what a client offers: `deflate; level=3; level=5, gzip`.
const token = /^[!#$%&'*+.^`|~\w-]+$/;

function unquote(value) {
  return value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}

function readOffers(header) {
  const offers = new Map();
  for (const offer of header.split(',')) {
    const parts = offer.split(';').map((part) => part.trim());
    const name = parts[0];
    if (!token.test(name)) throw new SyntaxError(`bad offer: ${offer}`);
    const list = offers.get(name) || [];
    list.push(parts.slice(1).map(readParameter));
    offers.set(name, list);
  }
  return offers;
}

function readParameter(text) {
  const at = text.indexOf('=');
  return at === -1 ? [text, true] : [text.slice(0, at), unquote(text.slice(at + 1))];
}

function groupLines(block) {
  const lines = block.split(/\r?\n/);
  const groups = Object.create(null);
  lines.forEach((line) => {
    const match = /^([^:]+):\s*(.*)$/.exec(line);
    if (match === null) return;
    groups[match[1]] = groups[match[1]] || []; // the first of its name
    groups[match[1]].push(match[2]);
  });
  return groups;
}

module.exports = { readOffers, groupLines };
