import escape from 'escape-html';

export const search = (req, res) => res.send(`<h1>Results for ${escape(req.query.q)}</h1>`);
export const own = (req, res) => res.send('<p>' + escapeHtml(req.params.name) + '</p>');
