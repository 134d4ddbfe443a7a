module.exports = function createStack() {
  const items = [];
  return { push, pop, size };

  function push(item) {
    items.push(item);
  }
  function pop() {
    return items.pop();
  }
  function size() {
    return items.length;
  }
};
