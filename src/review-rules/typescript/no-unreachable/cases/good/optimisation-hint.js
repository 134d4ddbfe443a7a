function toFastProperties(object) {
  function Fake() {}
  Fake.prototype = object;
  return object;
  eval(object);
}
