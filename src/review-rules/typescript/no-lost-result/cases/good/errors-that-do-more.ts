import { ErrorReporter, TerminalErrors } from './reporting';

const reported: ReportedError[] = [];

export class ReportedError extends Error {
  constructor(text: string) {
    super(text);
    reported.push(this);
  }
}

export class LoggedError extends Error {
  constructor(text: string) {
    super(text);
    console.error(text);
  }
}

export function watch(text: string, reject: (error: Error) => void): Error {
  new ReportedError(text);
  new LoggedError(text);
  new ErrorReporter(text);
  new TerminalErrors();
  reject(new RangeError(text));
  return new LoggedError(text);
}
