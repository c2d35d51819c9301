export { openLog, type Log, type SaveStatus } from './log.ts';
