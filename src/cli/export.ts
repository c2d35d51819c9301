// `npm run export`: builds the course and prints the path of its offline zip.
import { join } from 'node:path';
import { readCourse } from '../authoring/index.ts';
import { zipName } from '../editions/offline-zip/index.ts';
import { runNode } from './run.mjs';
import { root } from './toolchain.mjs';

const { ok, output } = await runNode(['src/cli/build.ts']);
const reading = readCourse(root);
if (ok && 'course' in reading) console.log(join(root, 'dist', zipName(reading.course.id)));
else {
  console.error(output.trim());
  process.exitCode = 1;
}
