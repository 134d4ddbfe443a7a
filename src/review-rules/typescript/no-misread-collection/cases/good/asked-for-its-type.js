export const isList = (value) => {
  const seen = new Set([value]);
  return typeof seen.length === 'number';
};
