const handlers = new Map();
const patterns = [];

/** Small router of a command line chat bot. */
class Router {
  constructor(options) {
    this.options = options || {};
    this.prefix = this.options.prefix || '!';
    this.fallback = null;
  }

  register(name, handler, options) {
    if (handlers.has(name)) throw new Error(`twice: ${name}`);
    handlers.set(name, { handler, calls: 0 });
    if (options && options.pattern) patterns.push({ name, pattern: options.pattern });
    return this;
  }

  parse(message) {
    const text = message.text.trim();
    if (text === '') return undefined;
    const words = text.split(/\s+/);
    const [command, ...rest] = words;
    const flags = {};
    for (const word of rest) {
      const match = /^--(\w+)(?:=(.*))?$/.exec(word);
      if (match === null) continue;
      flags[match[1]] = match[2] === undefined ? true : match[2];
    }
    return { command, flags, rest: rest.filter((word) => !word.startsWith('--')) };
  }

  async dispatch(message) {
    const parsed = this.parse(message);
    if (!parsed || !parsed.command) {
      console.warn('nothing to do for', parsed.command); // expect: null-flow
      return false;
    }
    const entry = handlers.get(parsed.command.slice(this.prefix.length));
    if (entry === undefined) return this.fallback === null ? false : this.fallback(message);
    entry.calls += 1;
    return entry.handler(parsed, message);
  }
}

module.exports = Router;
