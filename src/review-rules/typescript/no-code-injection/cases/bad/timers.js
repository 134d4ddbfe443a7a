export function schedule(req, res) {
  setTimeout('notify("' + req.body.user + '")', 1000); // expect: code-injection
  global.setInterval(`poll(${req.query.id})`, 60_000); // expect: code-injection
  res.sendStatus(202);
}
