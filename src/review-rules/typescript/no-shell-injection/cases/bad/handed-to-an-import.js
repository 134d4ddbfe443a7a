// ../services/archive, now: const { exec } = require('child_process'); exports.pack = function (folder, done) { exec(`tar czf /tmp/out.tgz ${folder}`, done); }; exports.sizeOf = (path) => new Promise((resolve, reject) => { exec('du -sh ' + path, (error, out) => (error ? reject(error) : resolve(out))); });
const archive = require('../services/archive');
const { sizeOf } = require('../services/archive');

module.exports = (app) => {
  app.post('/pack', (req, res) => {
    archive.pack(req.body.folder, (error) => res.sendStatus(error ? 500 : 204)); // expect: command-injection
  });
  app.get('/size', async (req, res) => {
    res.send(await sizeOf(req.query.path)); // expect: command-injection
  });
};
