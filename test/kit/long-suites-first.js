import Sequencer from '@jest/test-sequencer';

/** Longest first. On a fresh clone jest knows no times and goes by the size of files: the longest would come last. */
const long = [
  'test/chaos/',
  'lower/random-programs.test.ts',
  'test/contracts/',
  'faults.test.ts',
  'test/replay/',
  'test/e2e/',
  'test/hostile/',
  'src/store/',
];

const rankOf = ({ path }) => {
  const at = long.findIndex((part) => path.replaceAll('\\', '/').includes(part));
  return at === -1 ? long.length : at;
};

/** So that no suite of minutes is alone at the end, with one core at work. */
export default class LongSuitesFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rankOf(one) - rankOf(other));
  }
}
