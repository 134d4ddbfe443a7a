'use strict'
try {
  [1, 2].forEach(start)
} catch (e) { // expect: useless-catch
  throw e
}
