class Account {
  #owner;

  constructor(name, owner) {
    this.name = name;
    this.#owner = owner;
  }

  rename(user, title) {
    user.title = title;
    return this.#owner;
  }
}

module.exports = Account;
