// path: sdk/test/errors/runtime_error/index.js
'use strict';

const x = null;
x.foo = 'abc';
