/** Effects that a text would have at a forge, by what shows them in Markdown. */
export const detectors: Readonly<Record<string, RegExp>> = {
  'a live address': /https?:\/\/(?!example\.org)|(?<![\w.;])www\.\w/i,
  'a link or an image': /(?<!\\)\[(?:[^\]\\]|\\.)*\]\((?!https:\/\/example\.org)[^)]/,
  'a mention': /(?<![\w;`])@\w/,
  'a reference': /(?<![&\w;])(?:[\w/-]+#\d|#\d|!\d|&\d)/,
  markup: /<(?!\/?(?:sub|code)>)[a-z!/]/i,
  'a command': /^\s*\/[a-z]/im,
  'a suggestion': /```\s*suggestion/i,
  'a verdict': /^(?:> )*#{1,6} |(?!🤖|🔴|🟡|🔵)\p{Extended_Pictographic}/mu,
  'a drawing that acts': /^```mermaid\n(?:(?!```)[^])*?(?:^\s*click\b|"\]\s*click\b|%%\{)/m,
  'hidden characters': /[\p{Cf}\u{E0000}-\u{E007F}]/u,
};

/** Code in back-ticks or fences is shown as it is, and acted upon by nobody; but for what is drawn, or offered to be applied. */
export function effectsIn(markdown: string): readonly string[] {
  const prose = markdown
    .replace(/^(`{3,})(?!\s*(?:suggestion|mermaid))[^]*?^\1$/gm, '')
    .replace(/(?<!`)`[^`\n]+`(?!`)/g, '');
  return Object.entries(detectors).flatMap(([name, pattern]) => (pattern.test(prose) ? [name] : []));
}
