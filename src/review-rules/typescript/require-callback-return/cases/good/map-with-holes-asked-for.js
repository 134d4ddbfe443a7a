export function labels(rows) {
  const all = rows.map((row) => {
    if (row.kind === 'tag') return `#${row.value}`;
  });
  return all.map((label) => (label ? label.toUpperCase() : ''));
}

export function names(rows) {
  return rows
    .map((row) => {
      if (row.kind === 'tag') return row.name;
    })
    .filter(Boolean)
    .map((name) => name.trim());
}

export function shown(rows, show) {
  rows
    .map((row) => {
      if (row.isOpen) return row;
    })
    .forEach((row) => show(row));
}

export function kinds(rows) {
  return rows
    .map((row) => {
      switch (row.kind) {
        case 'tag':
          return row.tag;
        case 'user':
          return row.user;
      }
    })
    .map((name) => name.trim());
}

export function lengths(rows) {
  const all = rows.map((row) => {
    if (row.text) return row.text;
  });
  if (all.includes(undefined)) return [];
  return all.map((text) => text.length);
}
