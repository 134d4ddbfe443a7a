export class Board {
  cells = [];

  reset() {
    for (const index in this.cells) this.clear(index);
  }

  clear(index) {
    this.cells[index] = null;
  }
}

export function idsOf(text) {
  const rows = text.split(',');
  const ids = [];
  for (const i in rows) ids.unshift(`row-${i}`);
  return ids;
}
