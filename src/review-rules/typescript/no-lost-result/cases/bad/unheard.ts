import { filter, map } from 'rxjs';
import type { Subject } from 'rxjs';

export function listen(ids: Subject<number>): void {
  ids.pipe( // expect: unused-result
    filter((id) => id > 1),
    map((id) => id * 2),
  );
}
