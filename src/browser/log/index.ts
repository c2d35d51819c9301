export { browserEnvironment, reachableStorage, type BrowserEnvironment } from './environment.ts';
export { openLog, type Log, type LogOptions, type SaveStatus } from './log.ts';
