// eslint-disable-next-line no-constant-condition
if (true) {
  start();
}
const version = '5' === '6' ? 'new' : 'old'; // eslint-disable-line no-constant-binary-expression
if (mode = 'fast') start(); // eslint-disable-line no-cond-assign
