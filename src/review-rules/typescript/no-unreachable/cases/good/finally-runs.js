function withLock(lock, work) {
  lock.acquire();
  try {
    return work();
  } finally {
    lock.release();
    console.log('released');
  }
}

function swallow(work) {
  while (work.pending) {
    try {
      throw work.next();
    } finally {
      break;
    }
  }
  return work.done;
}
