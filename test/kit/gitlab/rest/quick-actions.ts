import { readQuickActions } from '../model/quick-actions.ts';
import type { User } from '../model/types.ts';
import type { World } from '../model/world.ts';

/** What a program posts is text. A command in it is one that nobody gave. */
export function reportQuickActions(world: World, by: User, body: string): void {
  for (const { name } of readQuickActions(body).actions) {
    world.report(`${by.username} posted the quick action /${name}`);
  }
}
