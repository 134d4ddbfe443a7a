class Account {
  #owner;

  constructor(name, owner) {
    this.name = this.name; // expect: self-assign
    this.#owner = this.#owner; // expect: self-assign
  }

  rename(user, title) {
    user.title = user.title; // expect: self-assign
    return this.#owner;
  }
}

module.exports = Account;
