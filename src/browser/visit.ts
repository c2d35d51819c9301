/**
 * Tells how long the page was looked at each time it is hidden: one report a visit, no heartbeats.
 * @param report whole seconds, at least one
 */
export function countVisit(
  page: Pick<Document, 'visibilityState' | 'addEventListener'>,
  now: () => number,
  report: (seconds: number) => void,
): void {
  let since = now();
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState === 'visible') {
      since = now();
      return;
    }
    const seconds = Math.round((now() - since) / 1000);
    if (seconds > 0) report(seconds);
    since = now();
  });
}
