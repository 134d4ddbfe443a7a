function move(source, target) {
  return `${source} to ${target}`;
}

class Account {
  send(from, to, amount) {
    return [from, to, amount];
  }

  again({ from, to, amount }) {
    return this.send(to, from, amount); // expect: swapped-arguments
  }
}

export const copy = ({ source, target }) => move(target, source); // expect: swapped-arguments

export function pick(options) {
  const account = new Account();
  account.send(options.to, options.from, 1); // expect: swapped-arguments
  return move(options.target, options.source); // expect: swapped-arguments
}

export function flags(values) {
  const isOpen = new Boolean(values.isOpen); // expect: wrapper-object
  const size = new Number(values.size); // expect: wrapper-object
  if (new Boolean(false)) return size; // expect: wrapper-object
  return [isOpen, new String('x') === 'x']; // expect: wrapper-object
}
