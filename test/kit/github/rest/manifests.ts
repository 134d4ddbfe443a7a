import { created } from '../../forge-stand-in/http/answer.ts';
import { renderApp } from '../render/account.ts';
import { notFound, type Route } from './route.ts';

export const manifestRoutes: readonly Route[] = [
  {
    operation: 'apps/create-from-manifest',
    wants: 'anyone',
    needs: [],
    handle: ({ world, path }) => {
      const code = path['code'] ?? '';
      const manifest = world.manifests.get(code) ?? notFound();
      // A code is good for one time.
      world.manifests.delete(code);
      const { app } = world;
      return created({
        ...renderApp(world, app),
        ...{ name: manifest.name, external_url: manifest.url, client_id: app.clientId },
        ...{ client_secret: app.clientSecret, webhook_secret: app.webhookSecret, pem: app.privateKey },
      });
    },
  },
];
