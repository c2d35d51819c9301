/** Title of the part of the lesson that teaches an answer, as it stands on the page; empty while that is built. */
export const titleOf = (heading: string): string =>
  typeof document === 'undefined' ? '' : (document.getElementById(heading)?.textContent.trim() ?? '');
