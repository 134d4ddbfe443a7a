const fs = require('fs');
const path = require('path');
const { Router } = require('express');

const logs = '/var/log/app';

class LogStore {
  open(name) {
    return fs.createReadStream(path.join(logs, name));
  }

  read(name) {
    return fs.promises.readFile(path.join(logs, name));
  }
}

const store = new LogStore();
const router = Router();

router.get('/logs/view', (req, res) => {
  const name = path.basename(req.query.name);
  store.open(name).pipe(res);
});

router.get('/logs/read', async (req, res) => {
  if (req.query.name.includes('..') || path.isAbsolute(req.query.name)) return res.sendStatus(400);
  return res.send(await store.read(req.query.name));
});

module.exports = router;
