export function sanitize(html) {
  return html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, ''); // expect: taken-out-once
}

export const stripScripts = (text) => {
  const short = text.trim();
  return short.replace(/<script[^>]*>/g, '').replace(/<\/script>/g, ''); // expect: taken-out-once
};

class Editor {
  purifyLink(address) {
    return address.replace('javascript:', ''); // expect: taken-out-once
  }

  show(html) {
    this.box.innerHTML = html.replace(/<script.*?<\/script>/g, ''); // expect: taken-out-once
  }
}

export { Editor };
