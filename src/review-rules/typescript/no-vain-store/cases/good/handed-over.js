export function read(parser, rows) {
  const errors = [];
  parser.parse(rows, errors);
  if (errors.length > 0) throw new Error(errors.join());
  const known = new Set();
  parser.learn({ known });
  return known.has('a');
}
