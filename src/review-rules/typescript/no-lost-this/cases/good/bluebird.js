const Promise = require('bluebird');

class Store {
  constructor() {
    this.rows = [];
  }

  load() {
    return Promise.resolve(read())
      .bind(this)
      .then(function (rows) {
        this.rows = rows;
      });
  }
}
module.exports = Store;
