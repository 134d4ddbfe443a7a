/** The first rule that says something wins, or so it was meant. */
function verdictOf(rules, request) {
  for (const { fits, verdict } of rules) { // expect: one-pass-loop
    if (fits(request)) {
      log('rule fits', request.path);
      return verdict;
    } else {
      return -1;
    }
  }
  return -1;
}

async function connect(hosts, options) {
  let attempt = 0;
  do { // expect: one-pass-loop
    try {
      return await open(hosts[attempt % hosts.length], options);
    } catch (error) {
      if (!options.retry) throw error;
      throw new Error(`attempt ${attempt} failed`, { cause: error });
    } finally {
      attempt += 1;
    }
  } while (attempt < 5);
}

const nextFree = (taken, size) => {
  for (let slot = 0; slot < size; slot++) { // expect: one-pass-loop
    switch (taken[slot]) {
      case undefined:
        return slot;
      default:
        return null;
    }
  }
  return null;
};

function parentWith(node, name) {
  let at = node;
  while (at.parent) { // expect: one-pass-loop
    at = at.parent;
    if (at.hasAttribute(name)) return at;
    break;
  }
  return null;
}

module.exports = { verdictOf, connect, nextFree, parentWith };
