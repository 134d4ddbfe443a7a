import { Base } from './base.js';

export class Child extends Base {
  constructor() {
    super();
    this.connection = 1;
  }

  open() {
    return this.conection;
  }
}

export class Filled {
  constructor(values) {
    this.handler = 1;
    Object.assign(this, values);
  }

  get() {
    return this.hanlder;
  }
}

export class Registered {
  constructor(registry) {
    this.settings = {};
    registry.add(this);
  }

  read() {
    return this.setings;
  }
}
