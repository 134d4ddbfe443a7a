interface Place {
  upper?: Place;
  first?: Place;
  next?: Place;
  name: string;
}

declare function visit(place: Place): boolean;
declare const queue: Place[];
declare const state: { open: boolean };

export function climbs(place: Place): Place {
  let at = place;
  while (at.upper) at = at.upper;
  while (at.first) {
    if (at.first.name === 'stop') break;
    at = at.first;
  }
  return at;
}

export function untilVisited(place: Place): void {
  let rounds = 0;
  while (place.name !== '') {
    rounds += 1;
    if (visit(place)) return;
  }
}

export function emptied(): void {
  let at = 0;
  while (at < 10) {
    const one = queue.shift();
    if (one === undefined) at += 1;
  }
}

export function eitherSide(left: number[], right: number[]): number[] {
  const all: number[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    if ((left[i] ?? 0) < (right[j] ?? 0)) {
      all.push(left[i] ?? 0);
      i += 1;
    } else {
      all.push(right[j] ?? 0);
      j += 1;
    }
  }
  return all;
}

export function spaces(text: string): number {
  let at = 0;
  while (at < text.length) {
    while (text[at] === ' ') at += 1;
    if (text[at] !== '\n') return at;
    at += 1;
  }
  return at;
}

export function unlinked(place: Place): void {
  while (place.first) {
    place.first = place.first.next;
  }
}

export async function whileOpen(wait: () => Promise<void>): Promise<void> {
  while (state.open) {
    await wait();
  }
}

export function ends(place: Place | undefined): string {
  while (place) {
    return place.name;
  }
  return '';
}

export function byOneOfTwo(text: string): number {
  let at = 0;
  while (at < text.length) {
    const isWide = text.charCodeAt(at) > 255;
    if (isWide) at += 2;
    if (!isWide) at += 1;
  }
  return at;
}

export function countedDown(text: string): string {
  let left = text.length;
  let out = '';
  while (left--) out += text[left];
  while (out.length > 3) {
    if (out.startsWith(' ')) out = out.slice(1);
    else break;
  }
  return out;
}

export function stateMachine(text: string): number {
  let at = 0;
  let mode = 'start';
  while (at < text.length) {
    if (mode === 'start') {
      mode = 'rest';
      continue;
    }
    at += 1;
  }
  return at;
}

export function listOf(words: string[]): string[] {
  const seen: string[] = [];
  while (seen.length < words.length) {
    seen.push(words[seen.length] ?? '');
  }
  return seen;
}

export function ofClosure(each: (step: () => void) => void): number {
  let at = 0;
  const step = (): void => {
    at += 1;
  };
  while (at < 10) each(step);
  return at;
}
