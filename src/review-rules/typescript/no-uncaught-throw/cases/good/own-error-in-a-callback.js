const fs = require('fs');
const cache = require('./cache');

exports.read = (file) =>
  new Promise((resolve, reject) => {
    fs.readFile(file, 'utf8', (err, text) => {
      if (err) return reject(err);
      try {
        if (text === '') throw new Error('empty');
        resolve(JSON.parse(text));
      } catch (problem) {
        reject(problem);
      }
    });
  });

exports.load = (file) =>
  new Promise((resolve, reject) => {
    if (!file) throw new Error('no file');
    cache.get(file, (err, text) => {
      if (!text) throw new Error('nothing there');
      resolve(text);
    });
  });

exports.list = (dir) =>
  new Promise((resolve, reject) => {
    fs.readdir(dir, async (err, names) => {
      if (err) return reject(err);
      if (names.length === 0) throw new Error('nothing there');
      resolve(names);
    });
  });

exports.watch = function (file) {
  fs.stat(file, (err, stats) => {
    if (stats.isDirectory()) throw new Error('a folder');
  });
};
