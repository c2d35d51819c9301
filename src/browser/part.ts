/** The one element of a part of the page that a module needs: where it is missing, markup and module have parted. */
export function partOf<Found extends Element>(whole: ParentNode, selector: string, kind: new () => Found): Found {
  const found = whole.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`Nothing in the page is ${selector}.`);
  return found;
}
