import type { PipedScript, ShellText } from './piped-scripts.ts';
import { isChecked, isPlainHttp } from './script-source.ts';

const loader = String.raw`(?:iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\s`;
const runner = String.raw`(?<![\w$.-])(iex|Invoke-Expression)`;
/** Up to the end of the command; what stands in quotes does not end it. */
const words = String.raw`(?:[^|;&"'\n]|"[^"\n]*"|'[^'\n]*'){0,1000}`;
const webClient = String.raw`New-Object\s{1,20}(?:System\.)?Net\.WebClient\)\.DownloadString\(`;

/** What is loaded, and what runs it, in either order. */
const shapes = [
  new RegExp(String.raw`(?<![\w$.-])${loader}(?<source>${words})\|\s*${runner}(?![\w.-])`, 'gi'),
  new RegExp(String.raw`${runner}[ \t("'&{$]{1,40}(?:${loader}|${webClient})(?<source>[^)|\n]{0,500})`, 'gi'),
];

/** It goes on inside the quotes of a text that is only written out. */
const printing = /\b(?:echo|Write-\w+)\s+(?:"[^"\n]*|'[^'\n]*)$/i;
/** Characters before a match that are looked at. */
const longestPrint = 300;

/** `irm … | iex` and the like: a text of the network is run as it comes. */
export function* powershellScriptsIn(script: ShellText): Generator<PipedScript, void> {
  if (!/\b(?:iex|Invoke-Expression)\b/i.test(script.text)) return;
  for (const shape of shapes)
    for (const match of script.text.matchAll(shape)) {
      const { index, 0: whole, 1: first = '', 2: second = '' } = match;
      const source = match.groups?.['source'] ?? '';
      const before = script.text.slice(Math.max(0, index - longestPrint), index);
      if (isChecked(source) || printing.test(before)) continue;
      const program = [first, second].find((one) => /^(?:iex|invoke-expression)$/i.test(one)) ?? 'iex';
      const range = script.rangeOf(index, index + whole.length);
      yield { range, program, isPlainHttp: isPlainHttp(source) };
    }
}
