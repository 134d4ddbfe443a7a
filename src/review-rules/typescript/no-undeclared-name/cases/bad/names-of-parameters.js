'use strict';
const storage = require('./storage');

exports.languages = async function languages(wanted) {
  if (wanted.length === 0) {
    reject(new Error('which?')); // expect: undeclared-name
  }
  return await storage.languages(wanted);
};

exports.remove = function remove(file) {
  storage.remove(file, (error) => {
    if (error) return done(error); // expect: undeclared-name
    storage.log(file);
  });
};
