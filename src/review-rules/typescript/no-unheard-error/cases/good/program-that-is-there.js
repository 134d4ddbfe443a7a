const { spawn } = require('child_process');
const { Worker } = require('worker_threads');

exports.run = (file, done) => {
  const child = spawn('node', [file]);
  child.on('exit', (code) => done(code === 0 ? null : new Error(`ended with ${code}`)));
};

exports.start = (file) => {
  new Worker(file);
};

exports.watch = (file, command) => {
  const child = spawn(command, [file]);
  child.on('exit', (code) => console.log(`ended with ${code}`));
};
