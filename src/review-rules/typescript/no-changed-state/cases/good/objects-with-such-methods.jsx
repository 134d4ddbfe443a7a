import React, { useState } from 'react';
import { Route } from './route';
import { emptyThings } from './things';

export function useRoute() {
  const [route, setRoute] = useState(() => new Route());
  const go = (to) => {
    route.set(to);
    setRoute(route);
  };
  return go;
}

export function things(state = emptyThings, action) {
  switch (action.type) {
    case 'things/drop':
      state.api.delete(action.id);
      return state;
    case 'things/sort': {
      const first = state.at(0);
      first.cache.clear();
      return state;
    }
  }
  return state;
}
