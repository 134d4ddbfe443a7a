export function nameOf(loaded, wanted) {
  const keys = Object.keys(loaded);
  for (let i = 0; i <= keys.length; i++) { // expect: past-end
    const key = keys[i];
    if (loaded[key].exports === wanted) return key;
  }
  return undefined;
}

export class Queue {
  drop(item) {
    for (let i = 0; i <= this.items.length; i++) { // expect: past-end
      const existing = this.items[i];
      if (existing.from === item.from) {
        this.items.splice(i, 1);
        break;
      }
    }
  }

  find(id) {
    var i;
    var each;
    for (i = 0; i <= this.all.length; ++i) { // expect: past-end
      each = this.all[i];
      if (id === each.id) {
        this.all.splice(i, 1);
        break;
      }
    }
  }

  columns(target) {
    for (let i = 0; i <= this.heads.length; i++) { // expect: past-end
      const head = this.heads[i];
      switch (head.type) {
        case 'date':
          target.addDate(head);
          break;
        default:
          target.add(head);
      }
    }
  }
}

export function run(steps, state) {
  for (let at = 0; at <= steps.length; at++) { // expect: past-end
    steps[at](state);
    if (state.isDone) break;
  }
}

export function joined(left, right) {
  const parts = [...left];
  for (let i = 0; i <= right.length; i++) parts.push(right[i]); // expect: past-end
  return parts;
}

export function copied(from) {
  const to = new Array(from.length);
  for (let i = 0; i <= from.length; i++) { // expect: past-end
    to[i] = from[i];
  }
  return to;
}
