import { ok } from '../../forge-stand-in/http/answer.ts';
import { legacyPermission, levelOf } from '../model/access.ts';
import { renderAccount } from '../render/account.ts';
import { notFound, repositoryIn, type Route } from './route.ts';

export const collaboratorRoutes: readonly Route[] = [
  {
    operation: 'repos/get-collaborator-permission-level',
    wants: 'installation',
    needs: [{ metadata: 'read' }],
    handle: (call) => {
      const { world, path } = call;
      const account = world.accounts.get((path['username'] ?? '').toLowerCase()) ?? notFound();
      const level = levelOf(repositoryIn(call), account);
      const permission = legacyPermission(level);
      return ok({
        permission,
        role_name: level,
        user: { ...renderAccount(world, account), role_name: level },
      });
    },
  },
];
