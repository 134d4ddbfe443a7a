// ../services/archive, now: const { exec, execFile } = require('child_process'); exports.pack = function (folder, done) { execFile('tar', ['czf', '/tmp/out.tgz', '--', folder], done); }; exports.list = (name, done) => exec('ls /srv/files', (error, out) => done(out.includes(name))); exports.count = (amount, done) => exec(`head -n ${Number(amount)} /srv/log`, done);
const archive = require('../services/archive');

module.exports = (app) => {
  app.post('/pack', (req, res) => {
    archive.pack(req.body.folder, (error) => res.sendStatus(error ? 500 : 204));
  });
  app.get('/list', (req, res) => archive.list(req.query.name, (found) => res.json({ found })));
  app.get('/count', (req, res) => archive.count(req.query.lines, (_error, out) => res.send(out)));
};
