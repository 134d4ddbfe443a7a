import type { AskedCall } from './asked-call.ts';
import type { VainCall } from './vain-call.ts';

const withMode = /^(?:Chmod|Mkdir|MkdirAll|WriteFile|OpenFile)$/;

/** 0400, 0500, 0550, 0555, 0640, 0644, 0660, 0664 and 0777, by somebody who reckons in decimal. */
const inDecimal = new Set(['256', '320', '360', '365', '416', '420', '432', '436', '511']);

/** `os.Chmod(path, 644)`: the number is decimal. */
export function* decimalMode({ name, given, file }: AskedCall): Generator<VainCall> {
  const mode = given.at(-1);
  if (!withMode.test(name) || mode === undefined || given.length < 2) return;
  const written = file.tree.textOf(mode);
  const [, digits] = /^(?:(?:os|fs)\.FileMode\()?([1-7][0-7]{2})\)?$/.exec(written) ?? [];
  if (digits !== undefined && !inDecimal.has(digits))
    yield { problem: 'mode', range: mode, mode: written, octal: `0o${digits}` };
}
