const express = require('express');

const app = express();

app.post('/pick', (req, res) => {
  const keys = Object.keys(req.body);
  const pick = new Function('input', `const { ${keys.join(',')} } = input; return [${keys.join(',')}];`); // expect: code-injection
  res.json(pick(req.app.locals.defaults));
});
