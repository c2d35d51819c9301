/** What the page tells its scripts under an id: components/DataScript.astro wrote it. */
export const pageJson = (id: string): unknown => JSON.parse(document.getElementById(id)?.textContent ?? '');
