// In strict mode the log of this table throws.
export function cellsOf(settings, cells, log) {
  const first = cells[0];
  if (!first) {
    log(settings, 'no cells');
  }
  first.index = settings.row;
  return cells;
}
