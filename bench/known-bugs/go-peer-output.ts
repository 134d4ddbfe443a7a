// What staticcheck and gosec print, read. Paths are as they print them.
import { z } from 'zod';
import type { PeerMessage } from '../peers/ask.ts';

const position = z.object({ file: z.string(), line: z.int() });
const staticcheckMessage = z.object({ code: z.string(), location: position, end: position });

/** @throws when it says that something does not compile. */
export function readStaticcheck(output: string): readonly PeerMessage[] {
  const lines = output.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const { code, location, end } = staticcheckMessage.parse(JSON.parse(line));
    if (code === 'compile') throw new Error(line);
    return { path: location.file, first: location.line, last: Math.max(location.line, end.line), rule: code };
  });
}

const gosecReport = z.object({
  'Golang errors': z.record(z.string(), z.unknown()),
  Issues: z.array(z.object({ rule_id: z.string(), file: z.string(), line: z.string() })),
  Stats: z.object({ files: z.int() }),
});

/** @throws when it says that something does not compile, or has read no file. */
export function readGosec(output: string): readonly PeerMessage[] {
  const { 'Golang errors': errors, Issues: issues, Stats: stats } = gosecReport.parse(JSON.parse(output));
  if (Object.keys(errors).length > 0) throw new Error(JSON.stringify(errors));
  if (stats.files === 0) throw new Error('it read no file');
  return issues.map(({ rule_id: rule, file, line }) => {
    const [first = 0, last = first] = line.split('-').map(Number);
    return { path: file, first, last, rule };
  });
}
