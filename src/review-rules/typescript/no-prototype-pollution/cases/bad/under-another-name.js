exports.combine = function combine(first, ...others) {
  const sum = first;
  for (const other of others) {
    for (const key in other) {
      if (!isPlain(other[key])) {
        sum[key] = other[key];
        continue;
      }
      sum[key] ??= {};
      combine(sum[key], other[key]); // expect: prototype-pollution
    }
  }
  return sum;
};

exports.blend = function blend(base, extra) {
  let blended = base;
  if (!isPlain(base)) {
    blended = extra;
  } else {
    for (const key of Object.keys(extra)) {
      if (base[key] === undefined) blended[key] = extra[key];
      else blended[key] = blend(base[key], extra[key]); // expect: prototype-pollution
    }
  }
  return blended;
};

// Who does not ask for a copy gets none, and nobody asks further down.
exports.override = function override(base, extra, copies) {
  if (copies) base = JSON.parse(JSON.stringify(base));
  Object.keys(extra).forEach((key) => {
    if (isPlain(base[key]) && isPlain(extra[key])) override(base[key], extra[key]); // expect: prototype-pollution
    else base[key] = extra[key];
  });
  return base;
};

function isPlain(value) {
  return typeof value === 'object' && value !== null;
}
