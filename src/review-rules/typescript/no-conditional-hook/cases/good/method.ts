import { createElement } from 'react';
import { app } from './app';

export function Setup({ options }: { options: Options }) {
  if (options.json) app.useJson();
  for (const plugin of options.plugins) app.usePlugin(plugin);
  return createElement('p', null, app.useCount());
}
