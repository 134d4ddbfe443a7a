const DEBUG = false;

function trace(message) {
  if (true) return;
  console.log(message);
}

function measure(work) {
  if (!DEBUG) return work();
  const start = Date.now();
  const result = work();
  console.log(Date.now() - start);
  return result;
}
