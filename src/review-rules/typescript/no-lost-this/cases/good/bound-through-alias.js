import { bind, bindAll } from './functions.js';

export class Chart {
  points = [];
  constructor() {
    const self = this;
    self.draw = bind(self.draw, self);
  }
  attach() {
    window.addEventListener('resize', this.draw);
  }
  draw() {
    this.points.forEach((point) => point.draw());
  }
}

export class Legend {
  labels = [];
  constructor() {
    const that = this;
    bindAll(that, 'draw');
    window.addEventListener('resize', this.draw);
  }
  draw() {
    this.labels.forEach((label) => label.draw());
  }
}
