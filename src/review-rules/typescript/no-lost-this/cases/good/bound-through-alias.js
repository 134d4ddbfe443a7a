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

export class Scene extends Entity {
  constructor() {
    var self;
    super();
    self = this;
    self.resize = bind(self.resize, self);
  }
  connectedCallback() {
    this.renderer = make();
    window.addEventListener('sessionend', this.resize);
  }
  resize() {
    this.renderer.setSize(window.innerWidth, window.innerHeight);
  }
}
