const util = require('util');
const { exec } = require('child_process');

exports.page = function page(number, done) {
  exec(util.format('pdftoppm -f %d -l %i all.pdf', number, number), done);
};
