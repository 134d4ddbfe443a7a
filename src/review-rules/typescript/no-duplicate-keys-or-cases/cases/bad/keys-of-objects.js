const colors = {
  ok: 'green',
  warning: 'yellow',
  'ok': 'lime', // expect: duplicate-key
  ['warning']: 'orange', // expect: duplicate-key
};

const codes = {
  1: 'one',
  0x10: 'sixteen',
  '1': 'uno', // expect: duplicate-key
  1.0: 'eins', // expect: duplicate-key
  16: 'sechzehn', // expect: duplicate-key
  1n: 'un', // expect: duplicate-key
};

const handlers = {
  open() {},
  close: () => {},
  async open() {}, // expect: duplicate-key
  get close() { // expect: duplicate-key
    return this.open;
  },
};

const shorthand = (name) => ({ name, age: 1, name: name.trim() }); // expect: duplicate-key
