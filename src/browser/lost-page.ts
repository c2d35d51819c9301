/**
 * On the page for a wrong address, as an inline script: it is served at any depth, so the course's root is looked for
 * upwards. The root is the nearest folder above that holds this course's `course.json`; found, the links lead there.
 */
async function isRoot(folder: string): Promise<boolean> {
  try {
    const { id } = (await (await fetch(`${folder}course.json`)).json()) as { readonly id?: string };
    return id === document.documentElement.dataset.course;
  } catch {
    return false;
  }
}

async function findRoot(): Promise<string | undefined> {
  const parts = location.pathname.split('/').slice(0, -1);
  for (let depth = parts.length; depth > 0; depth--) {
    const folder = `${parts.slice(0, depth).join('/')}/`;
    if (await isRoot(folder)) return folder;
  }
  return undefined;
}

void findRoot().then((root) => {
  if (!root) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-to]'))
    link.href = root + (link.dataset.to ?? '');
});

export {};
