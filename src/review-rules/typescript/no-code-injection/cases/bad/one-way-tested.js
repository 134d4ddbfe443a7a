export function choose(req, res) {
  let script = 'return 1';
  if (req.query.mode === 'own') script = req.body.script;
  res.json(new Function(script)()); // expect: code-injection
}
