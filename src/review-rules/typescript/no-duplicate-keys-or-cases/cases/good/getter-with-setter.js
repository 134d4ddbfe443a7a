const box = {
  get width() {
    return this.w;
  },
  set width(value) {
    this.w = value;
  },
};

class Box {
  get width() {
    return this.w;
  }
  set width(value) {
    this.w = value;
  }
  static get width() {
    return 10;
  }
  static width2 = 1;
  get #inner() {
    return this.w;
  }
  set #inner(value) {
    this.w = value;
  }
}
