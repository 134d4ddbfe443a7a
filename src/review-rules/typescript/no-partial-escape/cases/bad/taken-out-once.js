export function sanitize(html) {
  return html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, ''); // expect: weak-escape
}

export const stripScripts = (text) => {
  const short = text.trim();
  return short.replace(/<script[^>]*>/g, '').replace(/<\/script>/g, ''); // expect: weak-escape
};

class Editor {
  purifyLink(address) {
    return address.replace('javascript:', ''); // expect: weak-escape
  }

  show(html) {
    this.box.innerHTML = html.replace(/<script.*?<\/script>/g, ''); // expect: weak-escape
  }
}

export { Editor };
