// path: src/errors/report.js
'use strict';

const x = null;
x.foo = 'abc'; // expect: null-flow
