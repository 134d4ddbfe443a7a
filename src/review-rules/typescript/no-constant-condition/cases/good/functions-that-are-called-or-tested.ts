declare function gtag(...args: unknown[]): void;

function cleanUp(): void {
  console.log('clean');
}

const hooks: { before?: () => void } = {};
let onClose: (() => void) | undefined = () => {};

export function close(after?: () => void): void {
  if (after) after();
  if (hooks.before) hooks.before();
  if (onClose) onClose();
  onClose = undefined;
  if (cleanUp) cleanUp();
  if (gtag) console.log('tracking is on');
  if (typeof cleanUp === 'function') console.log('can clean');
}
