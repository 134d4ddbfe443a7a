const faded = (element) => {
  return new Promise((resolve, reject) => {
    element.addEventListener('transitionend', () => resolve(true), { once: true });
  });
};

export function show(element, list) {
  faded(element);
  list.push(element);
  return list;
}
