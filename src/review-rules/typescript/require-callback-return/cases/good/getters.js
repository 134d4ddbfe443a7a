export class Basket {
  get total() {
    return this.lines.length;
  }
  get first() {
    if (this.lines.length > 0) return this.lines[0];
  }
  get none() {}
  get never() {
    throw new Error('not here');
  }
  get hidden() {
    this.fail('not here');
  }
  set total(value) {
    this.count = value;
  }
  fill() {
    this.lines = [];
  }
}

export let isPassiveKnown = false;
export const options = {
  get passive() {
    isPassiveKnown = true;
  },
};
