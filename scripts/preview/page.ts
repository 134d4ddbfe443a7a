import type { Locale } from '../../src/domain/locale.ts';

/** Of a chat, as a page without anything from elsewhere. */
export interface PreviewPage {
  readonly file: string;
  readonly html: string;
}

/** What a bot says in a channel: its name, and its messages in their order. */
export function chatPage(
  chat: string,
  {
    locale,
    style,
    messages,
  }: { readonly locale: Locale; readonly style: string; readonly messages: readonly string[] },
): PreviewPage {
  const rows = messages.map((message) => `<article><b class="who">Open-AutoGLM</b>${message}</article>`);
  const file = locale === 'en' ? `${chat}.html` : `${chat}.${locale}.html`;
  const html = `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<title>${file}</title>
<style>${common}${style}</style>
<body>${rows.join('\n')}</body>
</html>
`;
  return { file, html };
}

export function tag(name: string, content: string, attributes = ''): string {
  return `<${name}${attributes === '' ? '' : ` ${attributes}`}>${content}</${name}>`;
}

/** A text as a text. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function anchor(content: string, url: string): string {
  return tag('a', content, `href="${escaped(url)}"`);
}

const common = `
body { margin: 0; padding: 12px 20px; width: 720px; font: 15px/1.45 "DejaVu Sans", Arial, "Noto Sans SC", "Noto Color Emoji", sans-serif; }
article { margin: 0 0 18px; }
.who { display: block; margin-bottom: 2px; }
a { text-decoration: none; }
code { font: 0.86em "DejaVu Sans Mono", "Noto Sans SC", monospace; padding: 1px 4px; border-radius: 3px; }
.row { margin-top: 8px; display: flex; gap: 8px; }
.button { padding: 4px 12px; border-radius: 4px; font-size: 14px; font-weight: bold; }
`;
