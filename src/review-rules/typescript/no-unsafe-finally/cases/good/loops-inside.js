export function closeAll(handles, work) {
  try {
    work();
  } finally {
    for (const handle of handles) {
      if (handle.isClosed) continue;
      if (handle.isLast) break;
      handle.close();
    }
    let tries = 0;
    while (true) {
      if (tries++ > 3) break;
    }
    do {
      if (tries === 0) continue;
    } while (tries-- > 0);
  }
}
