function range(start, end, step = 1) {
  const out = [];
  for (let at = start; at < end; at += step) out.push(at);
  return out;
}

export const between = ({ start, end }) => range(end, start); // expect: swapped-arguments
export const steps = (options) => range(0, options.step, options.end); // expect: swapped-arguments
