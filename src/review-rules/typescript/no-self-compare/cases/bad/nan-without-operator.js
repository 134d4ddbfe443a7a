function label(value) {
  switch (value) {
    case 0:
      return 'zero';
    case NaN: // expect: nan-compare
      return 'not a number';
    default:
      return String(value);
  }
}

function check(value) {
  switch (NaN) { // expect: nan-compare
    case value:
      return 'broken';
  }
  return 'fine';
}

const hasGap = (values) => values.indexOf(NaN) !== -1; // expect: nan-compare

const isBelow = (value) => value < NaN; // expect: nan-compare

module.exports = { label, check, hasGap, isBelow };
