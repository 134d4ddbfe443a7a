function area(box) {
  return box.width * box.height;
}

const isAdult = function (person) {
  return person.age >= 18 && person.consent;
};
