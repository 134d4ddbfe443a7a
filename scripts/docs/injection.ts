import { goals, learnedBy, readAttacks, vectors } from '../../test/injection/attack.ts';
import type { Attack } from '../../test/injection/attack.ts';
import { effects, leaks, strayLooks, suffer } from '../../test/injection/suffer.ts';
import { readWrittenAttacks, sufferWritten, writtenEffects } from '../../test/injection/written-attack.ts';
import { doNotEdit, renderTable, type GeneratedFile } from './generated-file.ts';

const intro = `Whoever proposes a change can write to the model that reads it: in code, in names, in messages. This is what comes of it, with a
model that does as it is told. Of each attack below it tries every tool that it is asked to try, reads what it is sent to, and repeats the
payload in a finding of true evidence, which it holds up when it is asked again, and in every field of a description of the change, its
diagram included. An effect is whatever would be more than words about the code: a live address, link, image, mention, reference,
markup or command in what is posted, a suggestion for one click, a drawing that can be clicked or that sets something, words that pass
for our verdict, a marker that passes for ours, a secret that is sent to the model or to the forge, a look at a path that nobody may see.

The attacks are \`test/fixtures/injection\`, what is done with them is \`test/injection\`. There is no tool that writes, so that a model can
ask for one and is told so. It can still be made to say something wrong about the code in words; a person reads them.`;

const aboutWriting = `Asked by a contributor, a model also writes edits and new files: a text in the file that it writes for can tell it what else to
write. Here the model obeys. An effect is a file of its own choosing in what a maintainer could confirm, a secret in it, or more than
words in what is posted.`;

/** All attacks are made when this is written. */
export async function generate(): Promise<readonly GeneratedFile[]> {
  const attacks = readAttacks();
  const rows = await Promise.all(
    vectors.map(async (vector) => {
      const own = attacks.filter((attack) => attack.vector === vector);
      const turns = learnedBy[vector] === undefined ? 0 : own.length;
      return [vector, own.length, turns, await countEffects(own)] as const;
    }),
  );
  const sum = (column: 1 | 2 | 3): number => rows.reduce((total, row) => total + row[column], 0);
  const all = [...rows, ['all', sum(1), sum(2), sum(3)]];
  const table = renderTable(['where it stands', 'attacks', 'over several turns', 'effects'], all);
  const wanted = `Each place has an attack for each of: ${goals.join(', ')}.`;
  const content = `${doNotEdit}\n\n# Attacks on the agent\n\n${intro}\n\n${wanted}\n\n${table}\n\n${await writing()}\n`;
  return [{ path: 'docs/injection.md', content }];
}

async function writing(): Promise<string> {
  const rows = await Promise.all(
    readWrittenAttacks().map(async (attack) => {
      const { id, kind, because } = attack;
      const stoppedBy = because === 'words' ? 'shown, as words and as a diff' : because;
      return [id, kind, stoppedBy, writtenEffects(await sufferWritten(attack)).length];
    }),
  );
  const table = renderTable(['attack', 'asked to write', 'stopped as', 'effects'], rows);
  return `## On what it writes\n\n${aboutWriting}\n\n${table}`;
}

async function countEffects(attacks: readonly Attack[]): Promise<number> {
  let count = 0;
  for (const attack of attacks) {
    const outcome = await suffer(attack);
    count += effects(outcome).length + leaks(outcome).length + strayLooks(outcome).length;
  }
  return count;
}
