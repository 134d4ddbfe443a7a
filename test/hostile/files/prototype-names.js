const __proto__ = 1; const { constructor, toString, hasOwnProperty } = a; x.__proto__.valueOf = { __proto__: null, constructor: 1, constructor: 2 }; __proto__(toString);
