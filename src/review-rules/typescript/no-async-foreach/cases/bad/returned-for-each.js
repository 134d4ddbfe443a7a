import _ from 'lodash';

export function refresh(store) {
  return store.load().then((items) => items.forEach(async (item) => await store.refresh(item))); // expect: async-foreach
}

export function refreshAll(items, store) {
  _.forEach(items, async (item) => { // expect: async-foreach
    await store.refresh(item);
  });
}
