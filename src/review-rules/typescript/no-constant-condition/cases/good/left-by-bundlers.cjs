var __helper = (undefined && undefined.__helper) || function () {};
var _a, _b;
var text = (_a = _b || '') == null ? void 0 : _a.trim();
0 && (module.exports = { text, __helper });
var unused = /* unused pure expression */ null && ['a', 'b'];
false || invariant(text, 'unexpected');
