// path: examples/server.js
const fs = require('fs');

fs.readFile('config.json', 'utf8', (err, text) => { // expect: unchecked-error
  start(JSON.parse(text));
});

fs.readFile('notes.txt', 'utf8', (err, text) => { // expect: unchecked-error
  console.log(text);
  show(text);
});
