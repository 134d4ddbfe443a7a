export function show(req, res) {
  if (!/^\d+$/.test(req.params.id)) return res.sendStatus(400);
  return res.send(`<p>${req.params.id} ${req.query.name}</p>`); // expect: xss
}
