import { parseAst } from 'rolldown/parseAst';
import type { Plugin } from 'vite';
import { edited } from './site/html.ts';

const REFUSE = `{ throw Error('left out') }`;

/** An actor alone: no children, no timers, no inspection, only a name. */
const ALONE = `{
  return {
    _bookId: () => 'x:' + idCounter++,
    _register: (sessionId) => sessionId,
    _unregister() {},
    _sendInspectionEvent() {},
    _relay: (source, target, event) => target._send(event),
    scheduler: { cancelAll() {} },
    start() {},
    _clock: options.clock,
    _logger: options.logger,
  };
}`;

/**
 * What the course's statecharts never do (spawn, invoke, wait, raise, keep history, persist, restore, select, emit, stop, be subscribed to), by
 * the file of XState and the function that does it, and the body that stands in: 2.9 kB gzip of every first visit. A
 * statechart that did one of these would fail at once, in its unit tests too if they ran on the built files; the
 * end-to-end paths do.
 */
const LEFT_OUT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  raise: {
    getDelayedTransitions: `{ if (stateNode.config.after) throw Error('left out'); return []; }`,
    formatRouteTransitions: '{}',
    getPersistedSnapshot: REFUSE,
    resolveSpawn: REFUSE,
    executeSpawn: REFUSE,
    resolveStop: REFUSE,
    executeStop: REFUSE,
    resolveRaise: REFUSE,
    resolveReferencedActor: REFUSE,
    matchesState: REFUSE,
    transitionParallelNode: REFUSE,
    resolveHistoryDefaultTransition: REFUSE,
    createSystem: ALONE,
    'Actor.attachDevTools': '{}',
    'Actor.getPersistedSnapshot': REFUSE,
    'Actor.select': REFUSE,
    'Actor.stop': REFUSE,
    'Actor._stop': REFUSE,
    'Actor.subscribe': REFUSE,
    'Actor.toJSON': REFUSE,
    'Actor.on': REFUSE,
  },
  StateMachine: {
    'StateMachine.getPersistedSnapshot': REFUSE,
    'StateMachine.restoreSnapshot': REFUSE,
    'StateMachine.toJSON': REFUSE,
    'StateNode.toJSON': REFUSE,
    'StateMachine.provide': REFUSE,
    'StateMachine.resolveState': REFUSE,
    'StateNode.definition': REFUSE,
    'StateNode.invoke': `{ if (this.config.invoke) throw Error('left out'); return []; }`,
  },
  assign: { createSpawner: `{ return () => { throw Error('left out') }; }` },
};

const FILE = /\/xstate\/dist\/(raise|StateMachine|assign)-[0-9a-f]+\.esm\.js$/;

interface Body {
  readonly start: number;
  readonly end: number;
}

type Node = ReturnType<typeof parseAst>['body'][number];

/** Every named function of a module and every method of its classes, with the place of its body. */
function bodiesOf(node: Node): [string, Body][] {
  if (node.type === 'FunctionDeclaration' && node.id && node.body) return [[node.id.name, node.body]];
  if (node.type !== 'ClassDeclaration' || !node.id) return [];
  const { name } = node.id;
  return node.body.body.flatMap((member): [string, Body][] =>
    member.type === 'MethodDefinition' && member.key.type === 'Identifier' && member.value.body
      ? [[`${name}.${member.key.name}`, member.value.body]]
      : [],
  );
}

/** The code of one of XState's files without the bodies of what is left out; throws when one of them is not there. */
export function withoutBodies(code: string, leftOut: Readonly<Record<string, string>>): string {
  const bodies = new Map(parseAst(code).body.flatMap(bodiesOf));
  return edited(
    code,
    Object.entries(leftOut).map(([name, text]) => {
      const body = bodies.get(name);
      if (!body) throw new Error(`editions/lean-statecharts.ts: XState has no ${name} any more.`);
      return { start: body.start, end: body.end, text };
    }),
  );
}

/** Leaves out of XState what no statechart of the course does. */
export function leanStatecharts(): Plugin {
  const met = new Set<string>();
  return {
    name: 'lean-statecharts',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      const [, file] = FILE.exec(id) ?? [];
      if (!file) return null;
      met.add(file);
      return { code: withoutBodies(code, LEFT_OUT[file] ?? {}), map: null };
    },
    generateBundle() {
      const missed = Object.keys(LEFT_OUT).filter((file) => !met.has(file));
      if (missed.length > 0)
        throw new Error(`editions/lean-statecharts.ts: XState has no file ${missed.join(', ')} any more.`);
    },
  };
}
