function valueOf(text) {
  const trimmed = text.trim();
  return /^\s*\s*=(.*)$/.exec(trimmed)?.[1];
}

function stamp(text) {
  return /^(?:\s+\s+at)$/.test(text.trim());
}

module.exports = { valueOf, stamp };
