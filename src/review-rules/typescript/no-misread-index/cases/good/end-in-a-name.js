export function runs(tokens) {
  const found = [];
  let from = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    if (token && token.kind === 'word') continue;
    found.push([from, i]);
    from = i + 1;
  }
  return found;
}

export function changes(list, before) {
  let count = 0;
  for (let i = 0; i <= list.length; i++) {
    const one = list[i];
    if (one !== before[i]) count += 1;
  }
  return count;
}

export function closing(lines) {
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    if (line === undefined) return i;
    line.trim();
  }
  return -1;
}
