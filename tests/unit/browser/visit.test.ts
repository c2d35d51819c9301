import { expect, it } from 'vitest';
import { countVisit } from '../../../src/browser/visit.ts';

interface FakePage extends EventTarget {
  visibilityState: DocumentVisibilityState;
}

function aPage() {
  const page: FakePage = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
  const time = { now: 0 };
  const reports: number[] = [];
  countVisit(
    page,
    () => time.now,
    (seconds) => reports.push(seconds),
  );
  const turn = (state: DocumentVisibilityState, at: number) => {
    time.now = at;
    page.visibilityState = state;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  return { reports, turn };
}

it('reports each time the page is hidden how long it was looked at, and not how long it was hidden', () => {
  const { reports, turn } = aPage();
  turn('hidden', 10_400);
  turn('visible', 60_000);
  turn('hidden', 65_000);
  expect(reports).toEqual([10, 5]);
});

it('says nothing of a glance, and counts nothing twice when hidden is told twice', () => {
  const { reports, turn } = aPage();
  turn('hidden', 300);
  turn('visible', 1000);
  turn('hidden', 4000);
  turn('hidden', 4000);
  expect(reports).toEqual([3]);
});
