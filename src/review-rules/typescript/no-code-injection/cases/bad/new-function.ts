import type { Request, Response } from 'express';

export function preview(req: Request, res: Response): void {
  const body = `return ${String(req.body.expression)};`;
  const compute = new Function('row', body); // expect: code-injection
  const sort = Function('a', 'b', 'return a.' + req.query['key'] + ' - b.' + req.query['key']); // expect: code-injection
  res.json([compute({ total: 3 }), [{ total: 2 }].sort(sort as never)]);
}
