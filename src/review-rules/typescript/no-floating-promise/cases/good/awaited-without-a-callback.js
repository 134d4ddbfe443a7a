const fs = require('fs');
const { promisify } = require('util');
const { exec } = require('child_process');
const store = require('./store');

const run = promisify(exec);

exports.copyFolder = async (from, to) => {
  await fs.promises.cp(from, to, { recursive: true, filter: (name) => !name.endsWith('.tmp') });
  await run('sync');
  await store.copy(from, to, (error) => error && console.warn(error));
  await new Promise((resolve, reject) => {
    fs.cp(from, to, (error) => (error ? reject(error) : resolve()));
  });
  fs.rm(from, () => {});
};
