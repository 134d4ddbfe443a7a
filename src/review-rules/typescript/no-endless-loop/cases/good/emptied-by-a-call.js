const queue = [];

exports.add = (task) => queue.push(task);

exports.flush = function () {
  while (queue.length > 0) runNext();
};

function runNext() {
  queue.shift()();
}

exports.drain = (list, take) => {
  while (list.length) take(list);
  while (list.includes('x')) list.splice(list.indexOf('x'), 1);
};
