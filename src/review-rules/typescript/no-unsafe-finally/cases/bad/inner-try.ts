export function close(handles: readonly Handle[]): number {
  let closed = 0;
  try {
    flush(handles);
  } finally {
    try {
      closed = closeAll(handles);
    } finally {
      return closed; // expect: unsafe-finally
    }
  }
}

export function rethrows(handles: readonly Handle[]): void {
  try {
    flush(handles);
  } finally {
    try {
      closeAll(handles);
    } catch (error) {
      throw new CloseError(error); // expect: unsafe-finally
    }
  }
}
