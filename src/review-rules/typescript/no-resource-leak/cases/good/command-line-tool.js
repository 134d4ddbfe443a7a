#!/usr/bin/env node
const fs = require('fs');

function main(path) {
  const out = fs.createWriteStream(path);
  out.write('done\n');
}

main(process.argv[2]);
