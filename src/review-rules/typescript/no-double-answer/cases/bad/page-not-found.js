const path = require('path');

module.exports = (app, folder, pages) => {
  app.get('/files/*', (req, res) => {
    const file = path.join(folder, req.params[0]);
    if (!file.startsWith(folder)) { res.sendStatus(404); } // expect: answered-twice
    res.sendFile(file);
  });

  app.get('/pages/:name', (req, res) => {
    const page = pages[req.params.name];
    if (!page) res.status(404).send('no such page'); // expect: answered-twice
    res.render('page', { page });
  });
};
