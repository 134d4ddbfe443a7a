interface Options {
  attempts: number;
  delay: number;
}

export function retry(options?: Options): number {
  const delay = options ? options.delay : 1;
  const attempts = options ? options.attempts : 3;
  return delay * attempts;
}

/** A habit: the type says that it is there. */
export function open(path: string, mode: Options): number {
  const delay = mode.delay;
  return path.length + delay + (mode ? mode.attempts : 0);
}

export function shown(options?: Options): string {
  if (options !== undefined) console.log(options.delay);
  return options ? `${options.attempts}` : '';
}

export function copied(options = { attempts: 1, delay: 2 }): number {
  const { delay } = options;
  return options.attempts ? options.attempts * delay : 0;
}
