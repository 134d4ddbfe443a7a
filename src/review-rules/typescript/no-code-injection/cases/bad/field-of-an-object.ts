import type { Request, Response } from 'express';

type Row = Record<string, number>;

export class FormulaColumn {
  private readonly source: string;

  constructor(source: string) {
    this.source = source.trim();
  }

  evaluate(row: Row): number {
    const compute = new Function('row', `with (row) { return ${this.source}; }`); // expect: code-injection
    return compute(row);
  }
}

export function preview(req: Request, res: Response, rows: Row[]): void {
  const column = new FormulaColumn(req.body.formula);
  res.json(rows.slice(0, 10).map((row) => column.evaluate(row)));
}
