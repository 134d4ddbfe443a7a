const fs = require('fs');

fs.readFile('settings.json', 'utf8', (err, text) => { // expect: unchecked-error
  apply(JSON.parse(text));
});
