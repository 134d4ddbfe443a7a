export const name = (req, res) =>
  res.send(`<p>${req.query.n.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}</p>`);

export function title(req, res) {
  const title = String(req.query.title).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  res.send(`<h1>${title}</h1>`);
}

export const signs = (req, res) =>
  res.send(`<h1>${req.query.title.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</h1>`);

export const attribute = (req, res) =>
  res.send(`<p title="${req.query.t.replace(/</g, '&lt;').replace(/"/g, '&quot;')}"></p>`);
