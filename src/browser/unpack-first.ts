/**
 * Opened from inside the zip, a page stands alone in a folder of the unpacking program: nothing beside it is found. It
 * says so, in the hidden notice that its layout holds.
 */
export function showUnpackFirst(): void {
  const notice = document.querySelector<HTMLElement>('[data-unpack]');
  if (notice) notice.hidden = false;
}
