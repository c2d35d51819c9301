import type { Reached } from './reached.ts';

/** A test, from its beginning to what is told at its end. */
export interface TestView extends Reached {
  readonly kind: 'test';
  readonly test: 'pre' | 'post';
}

const START = '.test .btn';
const LAST = '.steps li:last-child button';
const HAND_IN = '.test form > .row .btn:last-child';

export function testStates(): [string, TestView][] {
  const view = (test: TestView['test'], press: readonly string[], until: string): TestView => ({
    kind: 'test',
    test,
    press,
    until,
  });
  return [
    ['test-begin', view('post', [], START)],
    ['test-running', view('post', [START], '.test form')],
    ['test-empty', view('post', [START, LAST, HAND_IN], '.test .warn')],
    ['test-result-pre', view('pre', [START, LAST, HAND_IN, HAND_IN], '.result')],
    ['test-result-post', view('post', [START, LAST, HAND_IN, HAND_IN, '.review summary'], '.review [open]')],
    ['fault-dialog', view('pre', [START, LAST, HAND_IN, HAND_IN, '.review summary', '.review button'], 'dialog[open]')],
  ];
}
