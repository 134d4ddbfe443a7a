function verdictOf(rules, request) {
  for (const { fits, verdict } of rules) {
    if (!fits(request)) continue;
    return verdict;
  }
  return -1;
}

async function connect(hosts, options) {
  let attempt = 0;
  do {
    try {
      return await open(hosts[attempt % hosts.length], options);
    } catch (error) {
      if (!options.retry) throw error;
    } finally {
      attempt += 1;
    }
  } while (attempt < 5);
}

const nextFree = (taken, size) => {
  for (let slot = 0; slot < size; slot++) {
    switch (taken[slot]) {
      case undefined:
        return slot;
      default:
        break;
    }
  }
  return null;
};

function inner(rows, wanted) {
  outer: for (let y = 0; y < rows.length; y++) {
    for (const cell of rows[y]) {
      if (cell === wanted) return y;
      if (cell === null) continue outer;
    }
    break;
  }
  return -1;
}

module.exports = { verdictOf, connect, nextFree, inner };
