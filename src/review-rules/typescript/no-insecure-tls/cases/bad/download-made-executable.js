#!/usr/bin/env node
const fs = require('fs');
const http = require('http');
const path = require('path');
const { version } = require('../package.json');

const host = 'http://downloads.acme.io'; // expect: plain-download
const name = `toolkit-${version}-${process.platform}`;
const to = path.join(__dirname, 'bin', 'toolkit');

http
  .get(`${host}/v${version}/${name}`, (response) => {
    const file = fs.createWriteStream(to);
    response.pipe(file);
    file.on('finish', () => fs.chmodSync(to, 0o755));
  })
  .on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
