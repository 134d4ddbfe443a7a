export const codecOf = (value) => {
  if (value.indexOf('TTML') || value.indexOf('DFXP')) return 'stpp'; // expect: index-as-truth, index-as-truth
  return value;
};
