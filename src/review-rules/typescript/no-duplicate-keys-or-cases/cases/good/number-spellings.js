const table = {
  1: 'one',
  '01': 'zero one',
  '1.0': 'one point zero',
  '0x1': 'hex',
  1.5: 'one and a half',
  [-1]: 'minus one',
  '-1': 'as text',
};
