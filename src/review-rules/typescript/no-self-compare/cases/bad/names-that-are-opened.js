export function shorten(value, limit) {
  if (value === value && value.length > limit) return value.slice(0, limit); // expect: self-compare
  return value;
}

export function changed(header, previousHeader) {
  return header !== header; // expect: self-compare
}

export function keep(order, key) {
  return order.filter((property) => property !== property); // expect: self-compare
}

export function copy(from, into) {
  for (const name in from) {
    if (name !== name) into[name] = from[name]; // expect: self-compare
  }
}

export function run(step, before) {
  if (step === step) return false; // expect: self-compare
  step();
  return true;
}

export function isHidden(mode) {
  const isTop = mode !== mode; // expect: self-compare
  return isTop || mode === 'none';
}
