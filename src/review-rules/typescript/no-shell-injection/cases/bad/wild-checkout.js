'use strict';

const childProcess = require('child_process');
const fs = require('fs');
const path = require('path');
const log = require('./log');

const DEFAULTS = { remote: 'origin', depth: 50, retries: 3 };

class Checkout {
  constructor(root, settings) {
    this.root = root;
    this.settings = Object.assign({}, DEFAULTS, settings);
    this.busy = false;
    this.waiting = [];
  }

  isReady() {
    return fs.existsSync(path.join(this.root, '.git', 'HEAD'));
  }

  version(callback) {
    childProcess.exec('git --version', (error, stdout) => {
      if (error) return callback(error);
      callback(null, stdout.replace('git version ', '').trim());
    });
  }

  update(branch, callback) {
    if (this.busy) {
      this.waiting.push({ branch, callback });
      return;
    }
    this.busy = true;
    let left = this.settings.retries;
    const attempt = () => {
      log.debug('updating', branch, left);
      const depth = `--depth=${parseInt(this.settings.depth, 10)}`;
      const command = ['git', 'fetch', depth, 'origin', branch].join(' ');
      childProcess.exec(command, { cwd: this.root }, (error, stdout) => { // expect: command-injection
        if (error && left > 0) {
          left -= 1;
          setTimeout(attempt, 1000);
          return;
        }
        this.busy = false;
        callback(error, stdout);
        const next = this.waiting.shift();
        if (next) this.update(next.branch, next.callback);
      });
    };
    attempt();
  }

  remove(callback) {
    if (!this.isReady()) return callback(null);
    fs.rm(this.root, { recursive: true, force: true }, callback);
  }
}

module.exports = Checkout;
