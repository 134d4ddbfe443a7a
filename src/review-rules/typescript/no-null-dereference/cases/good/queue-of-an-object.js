class Jobs {
  constructor() {
    this.waiting = [];
    this.stack = [];
    this.slots = [1, 2, 3];
  }

  add(job) {
    this.waiting.push(job);
    if (this.waiting.length === 1) this.run();
  }

  run() {
    while (this.waiting.length > 0) {
      const job = this.waiting.shift();
      job.run();
    }
  }

  enter(scope) {
    this.stack.push(scope);
  }

  leave() {
    const scope = this.stack.pop();
    scope.close();
  }

  slot() {
    const slot = this.slots.shift();
    return slot.toFixed();
  }
}

class Lines {
  constructor() {
    this.lines = [];
  }

  push(line) {
    this.lines.push(line);
  }

  _take() {
    const line = this.lines.shift();
    return line.trim();
  }

  take() {
    const line = this.lines.shift();
    return line === undefined ? '' : line.trim();
  }
}

module.exports = { Jobs, Lines };
