/** Takes a request and a slug, or the slug alone. */
module.exports = function stripSlash(app) {
  app.get('/', (req, res) => res.send('hello'));
  return (req, slug) => {
    if (slug === undefined) slug = req;
    return slug.replace(/\/+$/, '');
  };
};
