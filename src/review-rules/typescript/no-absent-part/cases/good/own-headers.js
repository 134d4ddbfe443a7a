const headers = { accept: 'text/html' };

export const first = () => headers.accept.split('/')[0];

export function build(options) {
  return options.headers.accept.split('/')[0];
}
