function pick() {
  var args = arguments,
    i,
    arg;
  for (i = 0; i < args.length; i++) {
    arg = args[i];
    if (arg !== undefined && arg !== null) {
      return arg;
    }
  }
}

function firstOf(...values) {
  for (const value of values) if (value != null) return value;
  return undefined;
}

const given = (...values) => values.find((one) => one != null);

export function title(value) {
  return pick(value, '').replace(/<[^>]*>/g, '');
}

export function label(node, options) {
  const text = firstOf(node.text, options.text, {});
  return text.size + given(node.list, []).length;
}
