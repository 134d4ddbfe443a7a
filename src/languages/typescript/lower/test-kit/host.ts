/** What random programs are given to show what they do. */
export interface Host {
  readonly globals: Readonly<Record<string, unknown>>;
  readonly entries: readonly string[];
  note(what: string, value: unknown): void;
}

const moreTurns = 12;
const maximalEntries = 400;
const maximalCalls = 400;
const longest = 10n ** 100n;

/** Beyond this a program is stopped, at the same entry or call both ways. */
class TooLong extends Error {
  override readonly name = 'TooLong';
}

export function createHost(): Host {
  const entries: string[] = [];
  let turns = 0;
  let calls = 0;
  const note = (what: string, value: unknown): void => {
    entries.push(`${what} ${show(value, 3)}`);
  };
  const trace = (value: unknown): unknown => {
    if (entries.length >= maximalEntries) throw new TooLong();
    note('trace', value);
    return value;
  };
  const say = (text: string): void => {
    trace(text);
  };
  class Base {
    a: unknown;
    constructor(a: unknown) {
      this.a = a;
      say('Base');
    }
    m(value: unknown): unknown {
      say('Base.m');
      return value;
    }
  }
  return {
    globals: {
      trace,
      Base,
      Symbol,
      store: { a: { b: 1 }, b: null, c: [1], m: (value: unknown) => value },
      later: [],
      more: () => ++turns < moreTurns,
      enter: () => {
        if (++calls > maximalCalls) throw new TooLong();
      },
      tag: (strings: readonly string[], ...values: unknown[]) => trace([...strings, ...values]),
      ...iterables(say),
      disposable: (name: unknown) => disposable(name, say),
    },
    entries,
    note,
  };
}

function disposable(name: unknown, say: (text: string) => void): object {
  const end = (): void => {
    say(`dispose ${show(name, 1)}`);
    if (name === 'bad') throw new RangeError('bad dispose');
  };
  return { [Symbol.dispose]: end };
}

function iterables(say: (text: string) => void): Readonly<Record<string, unknown>> {
  const iter = (count: unknown): object => {
    let at = 0;
    const end = typeof count === 'number' ? Math.min(Math.abs(Math.trunc(count)) || 0, 4) : 2;
    return {
      next(): object {
        say(`next ${at}`);
        if (count === 'bad' && at === 1) throw new RangeError('bad next');
        return at < end ? { done: false, value: at++ } : { done: true, value: 'end' };
      },
      return(): unknown {
        say('return');
        if (count === true) throw new RangeError('bad return');
        return count === false ? 1 : {};
      },
      [Symbol.iterator](): object {
        return this;
      },
    };
  };
  const slow = (count: number): object => {
    let at = 0;
    return {
      next: async (): Promise<object> => {
        say(`slow ${at}`);
        await Promise.resolve();
        return at < count ? { done: false, value: at++ } : { done: true };
      },
      return: async (): Promise<object> => {
        await Promise.resolve();
        say('slow return');
        return {};
      },
      [Symbol.asyncIterator](): object {
        return this;
      },
    };
  };
  return { iter, slow, take, play, gather };
}

/** One step, then the end. */
function take(generator: Generator): unknown[] {
  const first = generator.next();
  return [first, generator.return('taken'), generator.next()];
}

/** Plays on a generator as the number says: next, throw, return. */
function play(generator: Generator, tune: number): unknown[] {
  const heard: unknown[] = [generator.next(tune)];
  for (let beat = 0; beat < 4; beat++) {
    const note = (tune >> beat) & 3;
    if (note === 3) heard.push(generator.return(beat));
    else if (note === 2) heard.push(generator.throw(new RangeError('played')));
    else heard.push(generator.next(beat));
  }
  return heard;
}

async function gather(generator: AsyncGenerator, tune: number): Promise<unknown[]> {
  const heard: unknown[] = [];
  if (tune % 3 === 0) {
    for await (const value of generator) heard.push(value);
    return heard;
  }
  heard.push(await generator.next(tune));
  if (tune % 3 === 1) heard.push(await generator.return(tune));
  else heard.push(await generator.throw(new RangeError('gathered')));
  heard.push(await generator.next());
  return heard;
}

/** A value as text that is the same for equal values; errors of the engine by their kind, as their words are its own. */
function show(value: unknown, depth: number): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(withoutWording(value));
    case 'bigint':
      // A power of powers has millions of digits, and they take minutes to be written.
      return value < longest && value > -longest ? `${value}n` : 'a large bigint';
    case 'function':
      return 'function';
    case 'symbol':
      return 'symbol';
    case 'object':
      return value === null ? 'null' : showObject(value, depth);
    default:
      return Object.is(value, -0) ? '-0' : String(value);
  }
}

/** A text that an error was joined to: engines word errors as they like. */
function withoutWording(text: string): string {
  return text.replace(/\b(\w*Error): [^]*/, '$1: …');
}

function showObject(value: object, depth: number): string {
  if (value instanceof Error) return value.name;
  if (depth === 0) return '…';
  if (Array.isArray(value)) {
    const parts: string[] = [];
    for (let index = 0; index < Math.min(value.length, 8); index++)
      parts.push(index in value ? show(value[index], depth - 1) : 'hole');
    return `[${parts.join(', ')}]`;
  }
  const names = Object.keys(value).sort();
  const parts = names.map((name) => {
    const property = Object.getOwnPropertyDescriptor(value, name);
    return `${name}: ${property?.get === undefined ? show(property?.value, depth - 1) : 'getter'}`;
  });
  return `{${parts.join(', ')}}`;
}
