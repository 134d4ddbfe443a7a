export function gaps(lines) {
  const found = [];
  let last = 0;
  lines.forEach((line, index) => {
    if (line !== '') return;
    found.push(Number(index) - last, line.length);
    last = index;
  });
  found.sort(); // expect: default-sort
  return found[0];
}
