import { styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];
/** Colours a text, or returns it as it is. */
export type Paint = (style: Style, text: string) => string;

export const plain: Paint = (_style, text) => text;

/** Colours where the stream is a terminal, NO_COLOR is not set, or FORCE_COLOR is. */
export function createPaint(stream: NodeJS.WritableStream): Paint {
  return (style, text) => styleText(style, text, { stream });
}
