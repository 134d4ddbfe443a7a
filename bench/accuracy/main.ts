// How many of the labelled places our rules find, and how often they are wrong; with --write as docs/accuracy.md.
import { writeFileSync } from 'node:fs';
import { renderTable } from '../table.ts';
import type { BenchTable } from '../table.ts';
import { readCorpus, saidOf } from './corpus.ts';
import type { LabelledCase } from './corpus.ts';
import { askPeers, scoreOfPeer } from './peers.ts';
import type { Peer, PeerReports } from './peers.ts';
import { steadinessOf } from './rewritten.ts';
import { byOthers, scoresBy, sum } from './score.ts';
import type { Answered, Score } from './score.ts';

const corpus = readCorpus();
const answers = corpus.map((one): Answered => ({ one, said: saidOf(one) }));
const scripts = corpus.filter(({ rule }) => rule.language === 'typescript');
const tables = [
  tableBy('family', 'What is found, by family'),
  tableBy('kind', 'What is found, by kind'),
  steadiness(),
  peersTable(scripts, await askPeers(scripts)),
];
const page = `${introduction()}\n${tables.map(renderTable).join('\n')}\n${others()}`;
console.log(page);
if (process.argv.includes('--write'))
  writeFileSync(new URL('../../docs/accuracy.md', import.meta.url), `${page.trim()}\n`);

function introduction(): string {
  return `<!-- Written by \`npm run accuracy -- --write\`: do not edit. -->

# Accuracy

All rules run over all ${corpus.length} labelled cases (\`src/review-rules/*/*/cases\`). They are ours: each was written from the definition
of a bug, and from legitimate code that looks like it. So they show what is covered and that nothing was lost, not what a rule
does in code that nobody here has seen.
`;
}

function tableBy(by: 'family' | 'kind', title: string): BenchTable {
  const scores = [...scoresBy(answers, by)].sort(([a], [b]) => (a < b ? -1 : 1));
  const all = scores.map(([, score]) => score).reduce(sum);
  const rows = [...scores, ['all', all] as const].map(([name, score]) => rowOf(name, score, by));
  const clean = by === 'family' ? ['clean cases', 'silent'] : [];
  return { title, columns: [by, 'places', 'found', 'wrong', 'recall', 'precision', ...clean], rows };
}

function rowOf(name: string, score: Score, by: 'family' | 'kind'): readonly string[] {
  const { places, found, wrong, clean, silent } = score;
  const counts = [places, found, wrong].map(String);
  const shares = [share(found, places), share(found, found + wrong)];
  return [name, ...counts, ...shares, ...(by === 'family' ? [String(clean), share(silent, clean)] : [])];
}

function steadiness(): BenchTable {
  const rows = steadinessOf(corpus).map(({ rewrite, changed, same }) => [
    rewrite,
    String(changed),
    share(same, changed),
  ]);
  const title = 'Written otherwise, the rule of a case says the same';
  return { title, columns: ['rewritten with', 'cases changed', 'same'], rows };
}

function peersTable(cases: readonly LabelledCase[], asked: ReadonlyMap<Peer, PeerReports>): BenchTable {
  const ours = scoresBy(
    answers.filter(({ one }) => cases.includes(one)),
    'family',
  );
  const families = [...ours.keys()].sort();
  const rows = families.map((family) => {
    const score = ours.get(family);
    const own = cases.filter(({ rule }) => rule.info.family === family);
    const theirs = [...asked.values()].map((reports) => scoreOfPeer(own, reports));
    const { places = 0, found = 0, clean = 0, silent = 0 } = score ?? {};
    return [
      family,
      ...[share(found, places), ...theirs.map((peer) => share(peer.found, places))],
      ...[share(silent, clean), ...theirs.map((peer) => share(peer.silent, clean))],
    ];
  });
  const names = ['ours', ...asked.keys()];
  return {
    title: 'Peers on the same JavaScript and TypeScript',
    columns: ['family', ...names.map((name) => `${name}: found`), ...names.map((name) => `${name}: silent`)],
    rows,
    note: `ESLint with the recommended rules of typescript-eslint, sonarjs, promise and security; oxlint with its categories correctness, suspicious and pedantic with three plug-ins beside its own. Counted as is best for them: a place is found when anything is reported at its line, and only rules that report more places of a family than clean cases of it break the silence there. The cases are ours, and lean our way.`,
  };
}

function others(): string {
  const said = byOthers(answers);
  return `### Said by rules that a case was not written for\n\n${said.map((line) => `- ${line}`).join('\n')}\n`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
