export function rowsOf(count) {
  const rows = new Array(count).fill([]);
  for (let i = 0; i < count; i++) {
    rows[i] = [];
    rows[i].push(i);
  }
  return rows;
}

export function groupsOf(words, count) {
  const groups = new Array(count).fill([]);
  groups.forEach((_, i) => {
    groups[i] = [];
  });
  for (const word of words) groups[word.length % count].push(word);
  return groups;
}
