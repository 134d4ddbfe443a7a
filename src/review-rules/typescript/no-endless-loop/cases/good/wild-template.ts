interface Piece {
  readonly kind: 'text' | 'value';
  readonly text: string;
}

const placeholder = /\{\{\s*([\w.]+)\s*\}\}/g;

export function piecesOf(template: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  let match: RegExpExecArray | null;
  while ((match = placeholder.exec(template)) !== null) {
    const [whole, name = ''] = match;
    if (match.index > end) pieces.push({ kind: 'text', text: template.slice(end, match.index) });
    pieces.push({ kind: 'value', text: name });
    end = match.index + whole.length;
  }
  if (end < template.length) pieces.push({ kind: 'text', text: template.slice(end) });
  return pieces;
}

export function render(template: string, values: Readonly<Record<string, unknown>>): string {
  return piecesOf(template)
    .map(({ kind, text }) => (kind === 'text' ? text : read(values, text)))
    .join('');
}

function read(values: Readonly<Record<string, unknown>>, path: string): string {
  let value: unknown = values;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null) return '';
    value = (value as Record<string, unknown>)[name];
  }
  return value === undefined ? '' : String(value);
}
