function area(box) {
  return
    box.width * box.height; // expect: unreachable-code
}

const isAdult = function (person) {
  return
    person.age >= 18 && person.consent; // expect: unreachable-code
};
