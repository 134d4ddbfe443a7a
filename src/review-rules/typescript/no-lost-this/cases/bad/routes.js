const { Router } = require('express');

class Users {
  constructor(store) {
    this.store = store;
    this.router = Router();
    this.router.get('/users', this.list); // expect: lost-this
    this.router.post('/users', (request, response) => this.create(request, response));
  }

  async list(request, response) {
    response.json(await this.store.all());
  }

  async create(request, response) {
    response.json(await this.store.create(request.body));
  }
}
module.exports = Users;
