import { usageOf, notFound } from './pages.js';

export function priceOf(rates, order, ctx) {
  const rate = rates.of(order.zone);
  if (!rate) {
    ctx.throw(404, 'no rate');
  }
  return rate.price;
}

export class Reader {
  token() {
    const token = this.tokens.take();
    if (!token) {
      this.raise('nothing left');
    }
    return token.text;
  }

  name() {
    const token = this.tokens.take();
    if (token === undefined) this.syntaxError(this.line);
    return token.name;
  }

  value() {
    const token = this.tokens.take();
    if (!token) {
      this.complain('no value');
    }
    return token.value;
  }

  complain(text) {
    this.lines.push(text);
    if (this.isStrict) throw new SyntaxError(text);
  }

  entry() {
    if (!this.index) {
      this.fill();
    }
    return this.index.first;
  }
}

export function page(id, pages) {
  const found = pages.look(id);
  if (!found) {
    notFound();
  }
  return found.text;
}

export function start(argv, names) {
  const name = names.of(argv);
  if (!name) {
    usageOf(argv);
  }
  return name.full;
}

export function accept(form, problems) {
  const address = form.address;
  if (!address) problems.push('no address');
  problems.throwAny();
  return address.street;
}

export function check(form, problems) {
  const address = form.address;
  if (!address) problems.push('no address');
  if (problems.length > 0) return undefined;
  return address.street;
}

export function make(table, key) {
  let row = table.of(key);
  if (!row) {
    table.add(key);
    row = table.of(key);
  }
  return row.cells;
}

export function filled(table, key) {
  let row;
  table.each((one) => {
    if (one.key === key) row = one;
  });
  if (!row) {
    table.reload((one) => {
      row = one;
    });
  }
  return row.cells;
}

export function trimmed(text, report) {
  if (!text) {
    report.addIssue('no text');
  }
  return text.trim();
}

export function either(user, view) {
  if (!user) {
    view.setState('signed-out');
  } else {
    view.setState('signed-in');
  }
  return user?.name;
}

export function leaves(user, view) {
  if (!user) {
    view.setState('signed-out');
    if (view.isOpen) return view.close();
    else return view.reset();
  }
  return user.name;
}

export function later(user, view) {
  if (!user) {
    view.setState('signed-out');
  }
  view.onSignIn(() => user.name);
}

export function asked(user, view) {
  if (!user) {
    view.setState('signed-out');
  }
  return user && user.name;
}
