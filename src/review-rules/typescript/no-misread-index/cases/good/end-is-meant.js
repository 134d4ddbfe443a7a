export function segments(stops, draw) {
  for (let i = 1; i <= stops.length; i++) {
    draw(stops[i - 1], stops[i]);
  }
}

export function gaps(points) {
  const found = [];
  for (let i = 0; i <= points.length; i++) {
    const to = points[i];
    const from = points[i - 1];
    found.push(span(from, to));
  }
  return found;
}

export function words(text) {
  const found = [];
  let word = '';
  for (let i = 0; i <= text.length; i++) {
    const letter = text[i];
    if (letter && letter !== ' ') word += letter;
    else if (word) {
      found.push(word);
      word = '';
    }
  }
  return found;
}

export function last(rows, visit) {
  for (let i = 0; i <= rows.length; i++) {
    const row = rows[i];
    if (i === rows.length) break;
    visit(row.id);
  }
}

export function kept(rows) {
  let row;
  for (let i = 0; i <= rows.length; i++) {
    row = rows[i];
    show(row);
    if (row) show(row.id);
  }
}

export function table(rows) {
  const sums = [0];
  for (let i = 1; i <= rows.length; i++) {
    sums[i] = sums[i - 1] + rows[i - 1].size;
  }
  return sums;
}

export function named(rows, titles) {
  for (let i = 0; i <= rows.length; i++) {
    titles.add(rows[i]?.title);
  }
}

export function tried(rows) {
  for (let i = 0; i <= rows.length; i++) {
    try {
      show(rows[i].id);
    } catch {
      return i;
    }
  }
  return -1;
}
