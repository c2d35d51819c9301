import { list, type Messages } from './message.ts';

/** What is said of a scenario as a whole: what its walks meet, how long they are, where they end. */
export const SCENARIO_MESSAGES = {
  'scored-nodes': ({ question, nodes }) => ({
    what: `The scenario "${question}" has ${nodes.length === 0 ? 'no scored node' : 'more than one scored node'}.`,
    expected: 'one node whose choices have "right: true" or "misconception:"',
    found: nodes.length === 0 ? 'none' : list(nodes),
    mend:
      nodes.length === 0
        ? 'Mark the choices of the node that the objective asks for.'
        : 'Leave the marks in one of them.',
  }),
  'half-condition': ({ question, choice, lacks }) => ({
    what: `The choice "${choice}" of the scenario "${question}" has half a condition.`,
    expected: '"needs" and "else" together, or neither',
    found: `no "${lacks}"`,
    mend: `Add "${lacks}:", or remove "${lacks === 'needs' ? 'else' : 'needs'}:".`,
  }),
  moods: ({ question, below }) => ({
    what: `The moods of the scenario "${question}" do not rise.`,
    expected: '"below" from low to high, and a last mood without it',
    found: below.map((each) => each ?? 'none').join(', '),
    mend: 'Bring the moods into order; the last one holds for all trust that is left.',
  }),
  unreached: ({ question, kind, id }) => ({
    what: `No walk through the scenario "${question}" comes to the ${kind} "${id}".`,
    expected: 'a choice that leads there',
    found: 'none that can be met',
    mend: 'Let a choice lead there, mend the condition that keeps walks away, or remove it.',
  }),
  'choices-alike': ({ question, node, choices: [one, other] }) => ({
    what: `Two choices at "${node}" of the scenario "${question}" come to the same.`,
    expected: 'another node, another trust, or a delay, for each choice in every walk',
    found: `${one} and ${other} lead to the same node with the same trust, equally late`,
    mend: 'Let one of them lead elsewhere, or change "trust" or "late".',
  }),
  'best-ending-lost': ({ question, choice, ending }) => ({
    what: `After the first choice "${choice}" the scenario "${question}" can no longer end best.`,
    expected: `a way to "${ending}", the first of the endings`,
    found: 'none',
    mend: 'Give a way back, or change what the best ending needs.',
  }),
  'walk-length': ({ question, path, min, max }) => ({
    what: `A walk through the scenario "${question}" is too ${path.length < min ? 'short' : 'long'}.`,
    expected: `${min} to ${max} choices`,
    found: `${path.length < min ? `${path.length}` : `no end after ${path.length}`}: ${path.join(' > ')}`,
    mend: path.length < min ? 'Let it end later.' : 'Let it end sooner.',
  }),
  'walk-loops': ({ question, path, back }) => ({
    what: `A walk through the scenario "${question}" comes back to "${back}" and need not end.`,
    expected: 'an ending after at most 8 choices',
    found: [...path, back].join(' > '),
    mend: 'Let a choice on this way lead to another node, or to an ending.',
  }),
} satisfies Partial<Messages>;
