/** Link to a lesson, as the list of lessons on this page has it: written for wherever the page stands. */
export function hrefOf(lesson: string, heading = ''): string {
  const link = document.querySelector(`a [data-lesson="${lesson}"]`)?.closest<HTMLAnchorElement>('a');
  return `${link?.getAttribute('href') ?? ''}${heading && `#${heading}`}`;
}
