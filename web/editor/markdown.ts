// The little Markdown that hovers are written in, as elements: paragraphs, lists, code, strong words, links.
const PARTS = /`([^`]+)`|\*\*([^*]+(?:\*(?!\*)[^*]*)*)\*\*|\[([^\]]+)\]\((https:\/\/[^)\s]+)\)/g;

/** The elements of a text. */
export function markdown(text: string): HTMLElement[] {
  return text.split(/\n{2,}/).filter((block) => block.trim()).map((block) => {
    const lines = block.split("\n");
    if (lines.every((line) => /^[-*] /.test(line))) {
      return element("ul", "", lines.map((line) => element("li", "", inline(line.slice(2)))));
    }
    return element("p", "", inline(lines.join(" ")));
  });
}

/** The parts of a line. */
export function inline(text: string): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const part of text.matchAll(PARTS)) {
    nodes.push(document.createTextNode(text.slice(at, part.index)));
    at = part.index + part[0].length;
    const [, code, strong, label, url] = part;
    if (code !== undefined) nodes.push(element("code", "", [code]));
    else if (strong !== undefined) nodes.push(element("strong", "", inline(strong)));
    else if (label !== undefined && url !== undefined) nodes.push(link(label, url));
  }
  nodes.push(document.createTextNode(text.slice(at)));
  return nodes;
}

export function link(label: string, url: string): HTMLElement {
  const anchor = element("a", "", [label]);
  anchor.setAttribute("href", url);
  anchor.setAttribute("target", "_blank");
  anchor.setAttribute("rel", "noreferrer noopener");
  return anchor;
}

export function element(name: string, className: string, children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
