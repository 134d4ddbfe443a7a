function validOnes(operations) {
  const indexes = operations.map((operation, index) => index).filter((index) => operations[index].isValid);
  indexes.sort(); // expect: default-sort
  return indexes.map((index) => operations[index]);
}
