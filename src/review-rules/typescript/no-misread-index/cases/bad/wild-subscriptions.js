import { EventEmitter } from 'node:events';

export class Subscriptions extends EventEmitter {
  constructor(log) {
    super();
    this.log = log;
    this.entries = [];
  }

  add(topic, listener, lifetime) {
    const known = this.entries.findIndex((entry) => entry.topic === topic && entry.listener === listener);
    if (known === -1) {
      this.entries.push({ topic, listener, until: Date.now() + lifetime });
      this.emit('added', topic);
    } else {
      this.entries[known].until = Date.now() + lifetime;
    }
  }

  publish(topic, message) {
    for (const entry of this.entries) {
      if (entry.topic.indexOf('#')) { // expect: index-as-truth
        const start = entry.topic.slice(0, -1);
        if (topic.startsWith(start)) entry.listener(message);
      } else if (entry.topic === topic) {
        entry.listener(message);
      }
    }
  }

  sweep() {
    const now = Date.now();
    for (let i = 0; i < this.entries.length; i++) {
      if (this.entries[i].until < now) {
        this.log.info('gone', this.entries[i].topic);
        this.entries.splice(i, 1); // expect: skipped-element
      }
    }
    this.emit('swept', this.entries.length);
  }

  longest() {
    let longest = 0;
    for (let i = 0; i <= this.entries.length; i++) { // expect: past-end
      longest = Math.max(longest, this.entries[i].until);
    }
    return longest;
  }
}
