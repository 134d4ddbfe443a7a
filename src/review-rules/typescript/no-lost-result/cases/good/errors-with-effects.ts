import { ErrorReporter, ErrorView } from './views';
import { showError } from './show';

class CountedError extends Error {
  constructor(message: string) {
    super(message);
    counters.errors += 1;
  }
}

class ToastError {
  constructor(message: string) {
    showError(message);
  }
}

const counters = { errors: 0 };

export function fail(message: string, list: Error[]): Error {
  new ErrorReporter(message);
  new ErrorView();
  new CountedError(message);
  new ToastError(message);
  list.push(new RangeError(message));
  return new CountedError(message);
}
