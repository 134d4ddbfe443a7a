export function trimmed(text, list, count) {
  const short = text.trim();
  const { length } = list;
  if (!text) return '';
  if (text.length === 0 || count.toFixed(1) === '0.0') return short;
  if (!count) return String(length);
  return short;
}

export function sometimesUsed(user, isKnown) {
  if (isKnown) console.log(user.name);
  const name = isKnown ? user.name : '';
  const later = () => user.name;
  for (const part of isKnown) part.add(user.id);
  if (!user) return later;
  return name + user.name;
}

export function guardedBefore(bit, length) {
  if (bit && bit.start < length) {
    length.cut(bit.start);
    if (!bit || bit.appends === 0) return undefined;
  }
  return bit;
}

export function writtenBetween(node) {
  let at = node;
  while (at.parent) {
    at = at.parent;
    if (!at) return undefined;
  }
  return at;
}

export function usedAndTestedApart(kind, user) {
  switch (kind) {
    case 'a':
      return user.name;
    default:
      if (!user) return '';
      return user.id;
  }
}

export function mayThrow(file) {
  try {
    file.open();
  } catch {
    if (!file) return false;
  }
  return true;
}

export function onlyAsked(options) {
  options.level = 1;
  if (!options) options.warn();
  const known = options.path?.name;
  return options ? known : undefined;
}

export function ofTheLast(previous) {
  const seen = previous.seen ?? 0;
  if (!previous.seen) return 0;
  return seen;
}
