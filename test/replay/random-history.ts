import type { LabelledFiles } from './history.ts';

type Random = (below: number) => number;

/** One statement of a function: its own words, or a finding with the label that says which one it is. */
interface Statement {
  readonly text: string;
  readonly label?: string;
}

/** Statements that stay together: nothing is put between a finding and its neighbours. */
type Unit = readonly Statement[];

interface Routine {
  readonly name: string;
  readonly body: readonly Unit[];
}

interface State {
  readonly path: string;
  readonly routines: readonly Routine[];
  readonly indent: string;
  /** Counts names, so that each is given once. */
  readonly next: number;
  /** Routines that this push has changed: each is changed once, or nobody could say what became what. */
  readonly touched: readonly string[];
}

const start: State = { path: 'src/a.js', routines: [], indent: '  ', next: 1, touched: [] };

/**
 * Heads of a change, each made from the one before by a few edits that people make. Every finding has a label for life;
 * what a person could not tell apart either (two findings that swap places in the same surroundings) does not occur.
 */
export function randomHistory(random: Random, heads: number): readonly LabelledFiles[] {
  let state = start;
  for (let count = 0; count < 4; count++) state = addRoutine(state, random);
  const history = [print(state)];
  while (history.length < heads) {
    state = { ...state, touched: [] };
    for (let edits = 1 + random(3); edits > 0; edits--) state = edit(state, random);
    history.push(print(state));
  }
  return history;
}

function print({ path, routines, indent }: State): LabelledFiles {
  const text = routines.map(({ name, body }) => {
    const lines = body
      .flat()
      .map(({ text: words, label }) => `${indent}${label === undefined ? '' : `⟦${label}⟧`}${words}`);
    return [`function ${name}() {`, ...lines, '}', ''].join('\n');
  });
  return { [path]: text.join('\n') };
}

function edit(state: State, random: Random): State {
  const edits = [
    addRoutine,
    addStatement,
    addStatement,
    addFinding,
    addFinding,
    removeFinding,
    removeRoutine,
    moveRoutine,
    renameRoutine,
    reindent,
    renameFile,
  ];
  return (edits[random(edits.length)] ?? addRoutine)(state, random);
}

const ownStatement = ({ next }: State): Unit => [{ text: `step${next}();` }];
const ownFinding = ({ next }: State): Unit => [
  { text: `before${next}();` },
  { text: 'debugger;', label: `f${next}` },
  { text: `after${next}();` },
];

function insert<Item>(items: readonly Item[], item: Item, at: number): readonly Item[] {
  return [...items.slice(0, at), item, ...items.slice(at)];
}

function addRoutine(state: State, random: Random): State {
  const name = `routine${state.next}`;
  const routines = insert(
    state.routines,
    { name, body: [ownFinding(state)] },
    random(state.routines.length + 1),
  );
  return { ...state, routines, next: state.next + 1, touched: [...state.touched, name] };
}

function change(state: State, random: Random, alter: (routine: Routine) => Routine): State {
  const free = state.routines.filter(({ name }) => !state.touched.includes(name));
  const chosen = free[random(Math.max(1, free.length))];
  if (chosen === undefined) return state;
  const altered = alter(chosen);
  const routines = state.routines.map((one) => (one === chosen ? altered : one));
  return { ...state, routines, next: state.next + 1, touched: [...state.touched, altered.name] };
}

function addStatement(state: State, random: Random): State {
  return change(state, random, (one) => ({
    ...one,
    body: insert(one.body, ownStatement(state), random(one.body.length + 1)),
  }));
}

function addFinding(state: State, random: Random): State {
  return change(state, random, (one) => ({
    ...one,
    body: insert(one.body, ownFinding(state), random(one.body.length + 1)),
  }));
}

function removeFinding(state: State, random: Random): State {
  return change(state, random, (one) => {
    const labels = one.body.flat().flatMap(({ label }) => label ?? []);
    const gone = labels[random(Math.max(1, labels.length))];
    return {
      ...one,
      body: one.body.map((unit) => unit.filter(({ label }) => label === undefined || label !== gone)),
    };
  });
}

function removeRoutine(state: State, random: Random): State {
  const chosen = random(Math.max(1, state.routines.length));
  return { ...state, routines: state.routines.filter((_, index) => index !== chosen) };
}

function moveRoutine(state: State, random: Random): State {
  const moved = state.routines[random(Math.max(1, state.routines.length))];
  if (moved === undefined) return state;
  const others = state.routines.filter((one) => one !== moved);
  return { ...state, routines: insert(others, moved, random(others.length + 1)) };
}

function renameRoutine(state: State, random: Random): State {
  return change(state, random, (one) => ({ ...one, name: `renamed${state.next}` }));
}

function reindent(state: State): State {
  return { ...state, indent: state.indent === '  ' ? '\t' : '  ' };
}

function renameFile(state: State): State {
  return { ...state, path: `src/file${state.next}.js`, next: state.next + 1 };
}
