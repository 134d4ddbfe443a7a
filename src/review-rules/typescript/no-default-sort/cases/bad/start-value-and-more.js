export function lowest(lines) {
  const ports = [80];
  for (const line of lines) ports.push(Number(line));
  ports.sort(); // expect: default-sort
  return ports[0];
}

export function top() {
  const levels = [1, 2];
  levels.push(10);
  return levels.sort()[2]; // expect: default-sort
}
