export function total(prices) {
  let sum = 0;
  for (let i = 0; i <= prices.length; i++) sum += prices[i]; // expect: past-end
  return sum;
}

export function names(users) {
  const found = [];
  for (let i = 0; i <= users.length; i++) { // expect: past-end
    found.push(users[i].name);
  }
  return found;
}

export class Grid {
  area() {
    let area = 0;
    for (let row = 0; row <= this.rows.length; row += 1) { // expect: past-end
      area = area + this.rows[row].width * this.rows[row].height;
    }
    return area;
  }

  join() {
    let text = '';
    for (let at = 0; at <= this.words.length; ++at) { // expect: past-end
      text += this.words[at];
    }
    return text;
  }
}
