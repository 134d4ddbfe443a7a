import { createReadStream } from 'node:fs';
import { createGzip } from 'node:zlib';
import { map } from 'rxjs';
import type { Observable, Subject } from 'rxjs';

export function listen(ids: Subject<number>): Observable<number> {
  createReadStream('a').pipe(createGzip());
  ids.pipe(map((id) => id * 2)).subscribe();
  return ids.pipe(map((id) => id * 2));
}
