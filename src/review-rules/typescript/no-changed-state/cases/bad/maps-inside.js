import { useReducer, useState } from 'react';

const initial = { seen: new Set(), counts: new Map() };

function visits(state = initial, action) {
  switch (action.type) {
    case 'visits/add':
      state.seen.add(action.page);
      return state; // expect: state-mutation
    case 'visits/count': {
      const counts = state.counts;
      counts.set(action.page, 1);
      return state; // expect: state-mutation
    }
    default:
      return state;
  }
}

export function useVisits() {
  const [marks, setMarks] = useState({ pages: new Set() });
  const mark = (page) => {
    marks.pages.add(page);
    setMarks(marks); // expect: state-mutation
  };
  return [useReducer(visits, initial), marks, mark];
}
