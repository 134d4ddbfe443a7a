export const first = (req, res) => res.send(`<p>${req.query.n.replace('<', '&lt;')}</p>`); // expect: xss
export const again = (req, res) => res.send(`<p>${req.query.n.replace(/</, '&lt;')}</p>`); // expect: xss
export const other = (req, res) => res.send(`<p>${req.query.n.replace(/>/g, '&gt;')}</p>`); // expect: xss
export const attribute = (req, res) => res.send(`<p title="${req.query.t.replace(/</g, '&lt;')}"></p>`); // expect: xss
export const unquoted = (req, res) => res.send('<p title=' + req.query.t.replace(/</g, '&lt;') + '></p>'); // expect: xss
export const distant = (req, res) =>
  res.send(`<a href="/somewhere/that/is/far/away/from/the/start/${req.query.t.replace(/</g, '&lt;')}"></a>`); // expect: xss
