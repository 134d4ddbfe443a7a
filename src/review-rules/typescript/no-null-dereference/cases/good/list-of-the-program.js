const LEVELS = [
  { name: 'debug', weight: 10 },
  { name: 'error', weight: 50 },
];

export const weightOf = (name) => LEVELS.find((level) => level.name === name).weight;

export function listOf(node, ts) {
  return node.children.find((child) => child.kind === ts.SyntaxKind.List).elements;
}

export function pick(rows, id) {
  if (!rows.some((row) => row.id === id)) rows.push({ id });
  return rows.find((row) => row.id === id).id;
}

export function labelOf(kind) {
  const all = [
    { kind: 'a', text: 'Alpha' },
    { kind: 'b', text: 'Beta' },
  ];
  return all.find((entry) => entry.kind === kind).text;
}
