export function removeById(list, id) {
  list.forEach((each, i) => {
    if (each.id === id) list.splice(i, 1);
  });
}

export function removeOne(list, wanted) {
  list.forEach((each, i) => {
    if (each === wanted) list.splice(i, 1);
  });
}

export function fromAnother(list, others) {
  list.forEach((each, i) => {
    if (each.isDone()) others.splice(i, 1);
  });
}

export function replaced(list) {
  list.forEach((each, i) => {
    if (each.isDone()) list.splice(i, 1, each.renewed());
  });
}

export function gone(list) {
  [...list].forEach((each) => {
    if (each.isDone()) list.splice(list.indexOf(each), 1);
  });
}

export function later(list) {
  list.forEach((each, i) => {
    each.onEnd(() => list.splice(i, 1));
  });
}

export function joined(tokens) {
  tokens.forEach((token, i) => {
    if (token !== '#' || !tokens[i + 1].startsWith('{')) return;
    tokens[i + 1] = `#${tokens[i + 1]}`;
    tokens.splice(i, 1);
  });
}
