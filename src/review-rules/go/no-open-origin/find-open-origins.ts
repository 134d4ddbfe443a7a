import type { GoFile } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { mirroredOrigins } from './mirrored-origins.ts';
import { openOptions } from './open-options.ts';

/** A text without one of these lets no other sites in. */
export const mayOpen = /Access-Control-Allow-Credentials|\bAllowCredentials\b/i;

/** Places that let each origin in, with the cookies of the visitor. */
export function* findOpenOrigins(file: GoFile): Generator<GoNode, void> {
  yield* mirroredOrigins(file);
  yield* openOptions(file.tree);
}
