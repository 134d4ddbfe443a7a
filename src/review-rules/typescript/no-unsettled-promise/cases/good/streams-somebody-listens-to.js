const fs = require('fs');
const { pipeline } = require('stream');
const upload = require('./upload');

exports.copy = (from, to) =>
  new Promise((resolve, reject) => {
    const writer = fs.createWriteStream(to);
    writer.on('finish', resolve);
    writer.on('error', reject);
    from.pipe(writer);
  });

exports.move = (from, to) =>
  new Promise((resolve, reject) => {
    const writer = fs.createWriteStream(to);
    writer.on('close', resolve);
    pipeline(fs.createReadStream(from), writer, (failure) => failure && reject(failure));
  });

exports.sent = (path) =>
  new Promise((resolve) => {
    const reader = fs.createReadStream(path);
    upload.watch(reader);
    reader.on('end', resolve);
  });

exports.lines = (path, events) =>
  new Promise((resolve, reject) => {
    const reader = fs.createReadStream(path);
    for (const name of ['end', 'close']) reader.on(name, resolve);
    reader.on('close', resolve);
    reader.on(events.failed, reject);
  });

exports.opened = (path) =>
  new Promise((resolve) => {
    const stream = fs.createWriteStream(path);
    stream.on('open', () => resolve(stream));
  });
