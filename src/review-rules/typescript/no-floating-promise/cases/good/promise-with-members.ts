async function request(url: string): Promise<string> {
  return await (await fetch(url)).text();
}

export function start(url: string, abort: () => void) {
  const pending = request(url) as Promise<string> & { abort?: () => void };
  pending.abort = abort;
  const other = request(url);
  console.log(other instanceof Promise, String(typeof other));
  return pending.abort === undefined ? other : pending;
}

const marks = Symbol('marks');

export function marked(url: string) {
  const running = request(url) as Promise<string> & { [marks]?: string };
  running[marks] = url;
  const isMarked = request(url)[Symbol.toStringTag] === 'Promise';
  return isMarked ? running : undefined;
}
