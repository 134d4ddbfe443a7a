NodeList.prototype.map = Array.prototype.map;
String.prototype.reverse = function () {
  return [...this].reverse().join('');
};

export const ids = document.querySelectorAll('li').map((item) => item.id);
export const backwards = 'abc'.reverse();
