let error;

export function check(run) {
  try {
    run();
  } catch {
    throw error;
  }
}

export function remember(e) {
  error = e;
}
