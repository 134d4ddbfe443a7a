export function isLoud() {
  return process.env.DEBUG === true; // expect: constant-expression
}

const port = process.env.PORT;

export function isDefault() {
  if (port === 3000) { // expect: constant-expression
    return true;
  }
  return process.env.CACHE !== false; // expect: constant-expression
}
