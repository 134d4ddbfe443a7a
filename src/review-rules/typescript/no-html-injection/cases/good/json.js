export const echo = (req, res) => res.send(req.body);
export const wrapped = (req, res) => res.send({ q: req.query.q, html: `<b>${req.query.q}</b>` });
export const text = (req, res) => res.send(`you asked for ${req.query.q}`);
