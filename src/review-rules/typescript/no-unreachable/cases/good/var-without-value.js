function next(list) {
  index = (index + 1) % list.length;
  return list[index];
  var index;
}
