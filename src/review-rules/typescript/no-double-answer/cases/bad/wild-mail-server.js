'use strict';
const { SMTPServer } = require('smtp-server');
const { simpleParser } = require('mailparser');
const express = require('express');

module.exports = function start(options, users, mails) {
  const app = express();

  const server = new SMTPServer({
    secure: options.secure,
    onAuth(auth, session, callback) {
      if (!Array.isArray(users)) {
        callback(new Error('invalid list of users')); // expect: called-back-twice
      }
      const id = users.findIndex((one) => one.name === auth.username);
      if (id >= 0 && users[id].password === auth.password) {
        callback(null, { user: id + 1 });
      } else {
        callback(new Error('invalid name or password'));
      }
    },
    onData(stream, session, callback) {
      simpleParser(stream, (error, parsed) => {
        if (error) return callback(error);
        mails.push({ from: parsed.from, text: parsed.text });
        callback();
      });
    },
  });

  app.get('/mails/:index', (req, res) => {
    const mail = mails[Number(req.params.index)];
    if (mail === undefined) {
      res.sendStatus(404); // expect: answered-twice
    }
    res.json(mail);
  });

  app.delete('/mails/:index', (req, res) => {
    if (!options.mayDelete) return res.sendStatus(403);
    mails.splice(Number(req.params.index), 1);
    res.sendStatus(204);
  });

  server.listen(options.port);
  return app;
};
