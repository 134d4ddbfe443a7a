// What is written to is a copy, on each level.
exports.combine = function combine(first, ...others) {
  const sum = { ...first };
  for (const other of others) {
    for (const key in other) sum[key] = isPlain(other[key]) ? combine(sum[key] ?? {}, other[key]) : other[key];
  }
  return sum;
};

exports.blend = function blend(base, extra) {
  let blended = base;
  blended = structuredClone(blended);
  for (const key of Object.keys(extra)) blended[key] = blend(blended[key], extra[key]);
  return blended;
};

exports.override = function override(base, extra) {
  if (isPlain(base)) base = JSON.parse(JSON.stringify(base));
  Object.keys(extra).forEach((key) => {
    if (isPlain(base[key]) && isPlain(extra[key])) override(base[key], extra[key]);
    else base[key] = extra[key];
  });
  return base;
};

// Under the other name only the own keys are gone down.
exports.refine = function refine(base, extra) {
  const refined = base;
  for (const key in extra) {
    if (!Object.hasOwn(base, key)) refined[key] = extra[key];
    else refine(refined[key], extra[key]);
  }
  return refined;
};

function isPlain(value) {
  return typeof value === 'object' && value !== null;
}
