/**
 * Opened from inside the zip, a page stands alone in a folder of the unpacking program: the script beside it is not
 * found. It says so, in the hidden notice that `editions/offline-zip` puts into each of its pages.
 */
export const sayUnpackFirst = (): void =>
  document.addEventListener('readystatechange', () => {
    const notice = document.querySelector<HTMLElement>('[data-unpack]');
    if (notice) notice.hidden = 'courseModules' in window;
  });
