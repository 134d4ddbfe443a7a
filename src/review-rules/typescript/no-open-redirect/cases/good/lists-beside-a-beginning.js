const allowed = require('./allowed-domains');

exports.leave = (req, res) => {
  const url = req.query.url;
  const domain = new URL(url).hostname;
  if (!url.startsWith('https://example')) return res.sendStatus(400);
  if (!allowed.includes(domain)) return res.sendStatus(403);
  return res.redirect(url);
};

exports.back = (req, res) => {
  const { to } = req.query;
  const sites = (process.env.SITES ?? '').split(',');
  const isOurs = to.includes('example.org') && sites.indexOf(siteOf(to)) !== -1;
  if (isOurs && sites.includes(to)) return res.redirect(to);
  return res.redirect('/');
};

exports.pages = (req, res) => {
  const link = req.query.link;
  const trustedLinks = ['/a', '/b'];
  if (link.startsWith('/') && trustedLinks.includes(link)) return res.redirect(link);
  return res.redirect('/');
};
