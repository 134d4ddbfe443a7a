type Row = Record<string, number>;

export class FormulaColumn {
  constructor(private readonly source: string) {}

  evaluate(row: Row): number {
    return new Function('row', `with (row) { return ${this.source}; }`)(row);
  }
}

export const total = (rows: Row[]): number[] => {
  const column = new FormulaColumn('price * count');
  return rows.map((row) => column.evaluate(row));
};
