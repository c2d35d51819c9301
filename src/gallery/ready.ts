import type { Reached } from './reached.ts';

/**
 * Brings a page of the gallery into its state as a learner would, by pressing, and says so:
 * `<html data-gallery="ready">`.
 */
const root = document.documentElement;

const when = (holds: () => boolean) =>
  new Promise<void>((done) => {
    const look = () => (holds() ? done() : requestAnimationFrame(look));
    look();
  });
const none = (selector: string) => !document.querySelector(selector);

/** The last that a page says of the learner is whether the record is saved; pages without that notice lead back. */
const untold = () => !none('button[data-saved]') && none('button[data-saved]:not([hidden], [data-saved=saving])');

async function reach({ press = [], until }: Pick<Reached, 'press' | 'until'>): Promise<void> {
  await when(() => none('astro-island[ssr]'));
  // A quiz that shows what it was told never says that it is alive: what waits for one is told here.
  dispatchEvent(new Event('quiz-alive'));
  await when(() => !untold());
  for (const selector of press) {
    await when(() => !none(selector));
    document.querySelector<HTMLElement>(selector)?.click();
    await new Promise(requestAnimationFrame);
  }
  if (until) await when(() => !none(until));
  root.dataset.gallery = 'ready';
}

const page = document.querySelector<HTMLElement>('[data-reach]');
if (page) void reach(JSON.parse(page.dataset.reach ?? '{}') as Reached);
