async function load(path) {
  try {
    return JSON.parse(await read(path));
  } catch (error) {
    throw new Error(`cannot load ${path}`, { cause: error });
  } finally {
    metrics.count('load');
  }
  return {}; // expect: unreachable-code
}

function lastWord(open) {
  while (open()) {
    try {
      if (open.retry) continue;
    } finally {
      return 'closed';
    }
    open.again = true; // expect: unreachable-code
  }
  return 'never opened';
}
