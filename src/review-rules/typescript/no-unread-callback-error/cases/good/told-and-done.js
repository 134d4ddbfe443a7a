const fs = require('fs');
const { exec } = require('child_process');

function images(folder, done) {
  fs.readdir(folder, (err, names) => {
    if (err) console.error(err);
    if (!names) return done(null, []);
    done(null, names.filter((name) => name.endsWith('.png')));
  });
}

function sizeOf(path, done) {
  fs.stat(path, (error, stats) => {
    if (error) console.error(error);
    else done(null, stats.size);
  });
}

function lineOf(path, done) {
  fs.readFile(path, 'utf8', (err, text) => {
    if (err) {
      console.error(err);
      text = '';
    }
    done(null, text.split('\n')[0]);
  });
}

function modeOf(path, done) {
  fs.stat(path, (error, stats) => {
    if (error) console.error(error);
    done(null, error ? 0 : stats.mode);
  });
}

function versionOf(done) {
  exec('git --version', (err, stdout) => {
    if (err) console.error(err);
    done(stdout.trim());
  });
}

function ownerOf(path, done) {
  fs.stat(path, (error, stats) => {
    if (error) fail(error);
    done(null, stats.uid);
  });
}

function fail(error) {
  throw error;
}

const finish = (err, key) => {
  done(key.toString('hex'));
};
function once(password) {
  crypto.scrypt(password, 'salt', 64, finish);
  return finish;
}

module.exports = { images, sizeOf, lineOf, modeOf, versionOf, ownerOf, once };
