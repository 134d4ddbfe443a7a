const http = require('http');
const https = require('https');
const { request: send } = require('https');

exports.status = function status(url, done) {
  http
    .get(url, (response) => {
      response.resume();
      done(null, response.statusCode);
    })
    .on('error', done);
};

exports.head = function head(host, done) {
  http.request({ host, method: 'HEAD' }, (response) => done(null, response.headers)).end();
};

exports.save = function save(url, target, done) {
  https.get(url, (response) => {
    if (response.statusCode !== 200) {
      response.destroy();
      return done(new Error('status ' + response.statusCode));
    }
    response.pipe(target);
    target.on('finish', done);
  });
};

exports.follow = function follow(url, read) {
  https.get(url, (response) => {
    if (response.headers.location) {
      response.resume();
      return follow(response.headers.location, read);
    }
    read(response);
  });
};

exports.tell = function tell(url, done) {
  const request = send(url, { agent: false });
  request.on('response', (response) => done(response.statusCode));
  request.end();
};

exports.given = function given(url, done) {
  const request = http.get(url, (response) => {
    request.destroy();
    done(response.statusCode);
  });
};

exports.watch = function watch(url) {
  http.get(url, (response) => process.exit(response.statusCode === 200 ? 0 : 1));
};

exports.collect = function collect(url, done) {
  http.get(url, async (response) => {
    const chunks = [];
    for await (const chunk of response) chunks.push(chunk);
    done(Buffer.concat(chunks));
  });
};

exports.answers = function answers(app, page) {
  app.get('/', (request) => request.url);
  page.on('response', (response) => console.log(response.statusCode));
};
