/** Facts as fields, messages constant. One line of JSON each. */
export interface Log {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
  /** A log whose lines all carry these facts. */
  child(facts: object): Log;
}
