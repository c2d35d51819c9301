/** The one element of a part of the page that a module needs: where it is missing, markup and module have parted. */
export function partOf<Found extends Element>(whole: ParentNode, selector: string, kind: new () => Found): Found {
  const found = whole.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`Nothing in the page is ${selector}.`);
  return found;
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  fields: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), fields);
  made.append(...children);
  return made;
}
