const target = require('./target');

exports.start = () => {
  const timer = setTimeout(() => location.reload(), 1000);
  if (navigator.onLine) clearTimeout(timer);
  const style = getComputedStyle(document.body);
  return { style, event, name, status, area: new DOMRect(), id: crypto.randomUUID() };
};

exports.stop = function stop(location, event, name, status) {
  target.stop(location, event, name, status);
};
