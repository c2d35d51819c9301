import type { Graph, ScenarioChoice } from '../../../../src/questions/scenario/score.ts';

const choice = (id: string, to: string, more: Partial<ScenarioChoice<string>> = {}): ScenarioChoice<string> => ({
  id,
  text: id,
  consequence: id,
  to,
  ...more,
});

/** Nodes by their id, each with its choices; two endings, `good` and `bad`. */
export const graphOf = (nodes: Readonly<Record<string, readonly ScenarioChoice<string>[]>>): Graph<string> => ({
  start: Object.keys(nodes)[0] ?? '',
  nodes: Object.entries(nodes).map(([id, choices]) => ({ id, title: id, text: id, choices })),
  moods: [{ below: 0, text: 'low' }, { below: 2, text: 'unsure' }, { text: 'high' }],
  endings: ['good', 'bad'].map((id) => ({ id, title: id, text: id })),
});

/** Hear them out or not; the scored node; keep the promise, which is believed of whom they trust. */
export const story = graphOf({
  hear: [choice('listen', 'sort', { trust: 1 }), choice('send', 'sort', { late: true, trust: -1 })],
  sort: [
    choice('both', 'keep', { right: true, trust: 1 }),
    choice('one', 'keep', { misconception: 'm' }),
    choice('none', 'bad', { misconception: 'm', trust: -1 }),
  ],
  keep: [choice('ring', 'good', { trust: 1, needs: 2, else: 'bad' }), choice('wait', 'bad')],
});

export { choice };
