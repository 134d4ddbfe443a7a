const json = 'application/json';

export function head(req, res) {
  res.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' });
  res.end(`<b>${req.query.x}</b>`);
}

export function named(req, res) {
  res.set('content-type', json);
  res.send(`<b>${req.query.x}</b>`);
}

export function mapped(req, res) {
  res.set({ 'content-type': 'application/octet-stream' });
  res.send(`<b>${req.query.x}</b>`);
}

export function chosen(req, reply) {
  reply.type('xml');
  reply.send(`<b>${req.query.x}</b>`);
}

export function withHeader(req, reply) {
  reply.header('Content-Type', `application/xml; charset=${req.query.charset}`).send(`<b>${req.query.x}</b>`);
}
