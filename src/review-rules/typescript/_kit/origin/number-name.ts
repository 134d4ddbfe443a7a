import type { Origin } from './origin.ts';

const numberName =
  /^(?:pid|ppid|port|uid|gid|index|count|size|width|height|depth|timeout|delay|duration|seconds|ms|fps|quality|limit|offset)$|(?:P?[pP]id|_pid|Port|_port|ProcessId|process_id|Index|Count|Size|Width|Height|Timeout|Seconds|Ms)$|^processId$/;

/** What is called a number is one, unless it comes as a text: from a request, the command line or the environment. */
export function unlessNumber(name: string, origin: Origin): Origin {
  const isText = origin === 'request' || origin === 'arguments' || origin === 'environment';
  return !isText && numberName.test(name) ? 'harmless' : origin;
}
