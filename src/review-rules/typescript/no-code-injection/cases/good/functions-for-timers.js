export function later(req, res) {
  setTimeout(() => res.json(req.query), 100);
  setTimeout(notify.bind(null, req.body), 100);
  setTimeout(res.end.bind(res), req.query.delay);
  const tick = () => console.log(req.body);
  setInterval(tick, Number(req.query.every));
}
