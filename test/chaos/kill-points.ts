/** Every write of the bot to its forge, as the forge names the request. */
export const writes = {
  'apps/create-installation-access-token': 'token of the installation',
  'apps/redeliver-webhook-delivery': 'redelivery asked for',
  'pulls/create-review': 'review call',
  'graphql/mutation': 'conclusion',
} as const;

export type Write = (typeof writes)[keyof typeof writes];

/** Where the bot is ended. What it writes to its own store lies between two of them. */
export type KillPoint =
  | 'webhook sent, not stored'
  | 'webhook stored, answer lost'
  | 'webhook answered'
  | 'change being read'
  | 'review kept, not published'
  | `${Write}: before`
  | `${Write}: done, answer lost`
  | `${Write}: after`;

export const killPoints: readonly KillPoint[] = [
  'webhook sent, not stored',
  'webhook stored, answer lost',
  'webhook answered',
  'change being read',
  'review kept, not published',
  ...Object.values(writes).flatMap((write): readonly KillPoint[] => [
    `${write}: before`,
    `${write}: done, answer lost`,
    `${write}: after`,
  ]),
];

export function renderCoverage(kills: ReadonlyMap<KillPoint, number>): string {
  const rows = killPoints.map((point) => `${point.padEnd(44)} ${String(kills.get(point) ?? 0).padStart(5)}`);
  const total = [...kills.values()].reduce((sum, count) => sum + count, 0);
  return [
    `${'killed at'.padEnd(44)} kills`,
    ...rows,
    `${'all'.padEnd(44)} ${String(total).padStart(5)}`,
  ].join('\n');
}
