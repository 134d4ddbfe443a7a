const ldap = require('ldapjs');
const libxmljs = require('libxmljs');
const { cache, fetcher, router, es } = require('./services');

// Neither documents nor directories.
exports.routes = (app) => {
  app.get('/users', async (req, res) => {
    const key = `/users/${req.query.id}`;
    const known = cache.get(key) ?? (await fetcher.get('/api/' + req.query.id));
    router.find(`/users/${req.params.id}`);
    res.json({ known, hits: await es.search('users', `(${req.query.q})`) });
  });
};

exports.read = (text) => libxmljs.parseXml(text).get('/root/name');
exports.connect = (url) => ldap.createClient({ url });
