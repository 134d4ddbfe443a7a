const querystring = require('querystring');

const maximum = 1024 * 1024;

function readBody(stream, done) {
  const chunks = [];
  let size = 0;
  stream.on('data', (chunk) => {
    size += chunk.length;
    if (size > maximum) {
      stream.destroy();
      done(new Error('too large'));
    } else {
      chunks.push(chunk);
    }
  });
  stream.on('error', done);
  stream.on('end', () => done(null, Buffer.concat(chunks).toString('utf8')));
}

function nested(fields) {
  const form = Object.create(null);
  Object.keys(fields).forEach((name) => {
    const keys = name.replace(/\]/g, '').split('[');
    const last = keys.length - 1;
    let at = form;
    let key;
    for (let i = 0; i < last; i++) {
      key = keys[i];
      if (at[key] === undefined) at[key] = Object.create(null);
      at = at[key];
    }
    key = keys[last];
    at[key] = fields[name];
  });
  return form;
}

function nestedOf(fields) {
  const form = Object.create(null);
  for (const name of Object.keys(fields)) {
    const keys = name.split('.');
    const last = keys.pop();
    let at = form;
    let key;
    while (keys.length > 0) {
      key = keys.shift();
      if (at[key] === undefined) at[key] = Object.create(null);
      at = at[key];
    }
    at[last] = fields[name];
  }
  return form;
}

module.exports = function form(req, res, next) {
  readBody(req, (error, text) => {
    if (error) return next(error);
    const fields = querystring.parse(text);
    req.form = req.headers['x-dots'] ? nestedOf(fields) : nested(fields);
    next();
  });
};
