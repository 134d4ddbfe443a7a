const fs = require('fs');
const http = require('http');
const https = require('https');

const host = 'https://downloads.acme.io';
const news = 'http://news.acme.io/feed';

exports.install = (name, to) =>
  https.get(`${host}/${name}`, (response) => {
    response.pipe(fs.createWriteStream(to)).on('finish', () => fs.chmodSync(to, 0o755));
  });

exports.health = (done) => http.get('http://localhost:8080/health', done);
exports.about = () => `see ${news}`;
