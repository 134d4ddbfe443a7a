const fs = require('fs');

fs.readFile('package.json', 'utf8', (error, text) => {
  if (error) throw error;
  console.log(JSON.parse(text).version);
});
