import autoBind from 'auto-bind';
import { bindFunctions } from './bind.js';

export class Clock {
  count = 0;
  constructor() {
    autoBind(this);
    setInterval(this.tick, 1000);
  }
  tick() {
    this.count += 1;
  }
}

export class Form {
  text = '';
  constructor(element) {
    bindFunctions.call(this, ['save']);
    element.addEventListener('submit', this.save);
  }
  save() {
    this.text = '';
  }
}

export class Named {
  text = '';
  constructor(element) {
    for (const name of ['save', 'load']) this[name] = this[name].bind(this);
    element.addEventListener('submit', this.save);
  }
  save() {
    this.text = '';
  }
}
