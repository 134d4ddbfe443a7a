const operators = new Set(['+', '-', '*']);
const fields = ['name', 'age'];

export function calculate(req, res) {
  const { operator } = req.query;
  if (!operators.has(operator)) return res.sendStatus(400);
  return res.json({ result: eval(`2 ${operator} 3`) });
}

export function comparer(field) {
  if (!fields.includes(field)) throw new RangeError(field);
  return new Function('a', 'b', `return a.${field} < b.${field}`);
}
