import Sequencer from '@jest/test-sequencer';

/**
 * Longest first. On a fresh clone jest knows no times and goes by the size of files: the longest would come last. Most of
 * these wait for processes and for slow answers, half of their time.
 */
const long = [
  'test/chaos/',
  'lower/random-programs.test.ts',
  'test/contracts/',
  'test/hostile/',
  'faults.test.ts',
  'test/replay/',
  'test/e2e/',
  'src/store/',
];

/** So many of the others come after each long suite: they have work for a core while that one waits. */
const between = 4;

const rankOf = ({ path }) => long.findIndex((part) => path.replaceAll('\\', '/').includes(part));

/** So that no suite of minutes is alone at the end, with one core at work, nor only suites that wait run at a time. */
export default class LongSuitesFirst extends Sequencer {
  sort(tests) {
    const sorted = [...super.sort(tests)];
    const first = sorted
      .filter((test) => rankOf(test) !== -1)
      .sort((one, other) => rankOf(one) - rankOf(other));
    const others = sorted.filter((test) => rankOf(test) === -1);
    const mixed = first.flatMap((test, at) => [test, ...others.slice(at * between, (at + 1) * between)]);
    return [...mixed, ...others.slice(first.length * between)];
  }
}
