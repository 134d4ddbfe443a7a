const path = require('path');

module.exports = (app, folder, pages) => {
  app.get('/files/*', (req, res) => {
    const file = path.join(folder, req.params[0]);
    if (!file.startsWith(folder)) { return res.sendStatus(404); }
    res.sendFile(file);
  });

  app.get('/pages/:name', (req, res) => {
    const page = pages[req.params.name];
    if (!page) return res.status(404).send('no such page');
    res.render('page', { page });
  });
};
