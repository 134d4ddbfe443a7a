import { useContainer } from 'class-validator';
import { useExpressServer } from 'routing-controllers';

export function Bootstrap(options: Options) {
  if (options.container) useContainer(options.container);
  if (!options.http) return undefined;
  return useExpressServer(options.http);
}
