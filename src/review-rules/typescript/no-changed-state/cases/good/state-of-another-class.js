import { Machine } from './machine.js';

export class Door extends Machine {
  open() {
    this.state.open = true;
    this.setState('open');
  }
}

export class Lamp {
  toggle() {
    this.state.on = !this.state.on;
    this.setState(this.state);
  }
}
