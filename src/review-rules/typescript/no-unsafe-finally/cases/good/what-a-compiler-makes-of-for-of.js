function each(items, use) {
  var isComplete = true;
  var hasFailed = false;
  var failure;
  var iterator;
  try {
    for (iterator = items[Symbol.iterator](); !(isComplete = (step = iterator.next()).done); isComplete = true) {
      var step;
      use(step.value);
    }
  } catch (error) {
    hasFailed = true;
    failure = error;
  } finally {
    try {
      if (!isComplete && iterator.return) iterator.return();
    } finally {
      if (hasFailed) throw failure;
    }
  }
}

each([1], console.log);
