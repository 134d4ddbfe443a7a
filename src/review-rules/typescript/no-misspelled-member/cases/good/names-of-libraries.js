import _ from 'lodash';
import * as operators from 'rxjs/operators';
import { Subject } from 'rxjs';

const subject = new Subject();

export const values = _.foreach([1, 2], (one) => one);
export const started = subject.pipe(operators.startWith(1), operators.endWith(2));
export const other = operators.indexof;
