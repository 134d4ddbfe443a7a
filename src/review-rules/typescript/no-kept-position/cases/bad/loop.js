export function marked(lines) {
  const mark = /TODO|FIXME/gi;
  const found = [];
  for (const line of lines) {
    if (mark.test(line)) found.push(line); // expect: kept-position
  }
  return found;
}
