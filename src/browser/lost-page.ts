/**
 * On the page for a wrong address, as an inline script: it is served at any depth, so the course's root is looked for
 * upwards. The root is the nearest folder above that holds the course's icon; found, the links lead there.
 */
async function findRoot(): Promise<string | undefined> {
  const parts = location.pathname.split('/').slice(1, -1);
  for (let depth = parts.length; depth >= 0; depth--) {
    const folder = `/${parts
      .slice(0, depth)
      .map((part) => `${part}/`)
      .join('')}`;
    const answer = await fetch(`${folder}course.json`).catch(() => undefined);
    if (answer?.ok && answer.headers.get('content-type')?.includes('json')) return folder;
  }
  return undefined;
}

void findRoot().then((root) => {
  if (!root) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-to]'))
    link.href = root + (link.dataset.to ?? '');
});

export {};
