const fs = require('fs');
const path = require('path');
const { Router } = require('express');

const logs = '/var/log/app';

class LogStore {
  open(name) {
    return fs.createReadStream(path.join(logs, name)); // expect: path-traversal
  }

  list() {
    return fs.promises.readdir(logs);
  }
}

const store = new LogStore();
const router = Router();

router.get('/logs/view', (req, res, next) => {
  const stream = store.open(req.query.name);
  stream.on('error', next);
  stream.pipe(res);
});

module.exports = router;
