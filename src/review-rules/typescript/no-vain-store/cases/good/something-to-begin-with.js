export class Cache {
  constructor(options) {
    this.rows = null;
    this.rows = new Map();
    this.ttl = 0;
    this.ttl = options.ttl;
    options.criteria = {};
    options.criteria = { skip: 1 };
    options.state = 'loading';
    options.phase = 'loading';
    options.phase = 'complete';
  }
}
