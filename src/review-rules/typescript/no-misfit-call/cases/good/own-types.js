class Number {
  constructor(value) {
    this.value = value;
  }
}

export const made = new Number(1);
