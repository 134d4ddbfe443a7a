class Temperature {
  get celsius() {
    return this.value;
  }
  set celsius(value) {
    this.value = value;
  }
  get celsius() { // expect: duplicate-member
    return this.value - 273.15;
  }
  celsius() { // expect: duplicate-member
    return this.value;
  }
}

const point = {
  get x() {
    return 1;
  },
  set x(value) {},
  set x(value) { // expect: duplicate-key
    this.moved = true;
  },
  y: 1,
  get y() { // expect: duplicate-key
    return 2;
  },
};
