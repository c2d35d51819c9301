// `npm run spelling [folder]` looks up every word that learners read, in both languages.
import { resolve } from 'node:path';
import { formatProblem } from '../authoring/index.ts';
import { checkSpelling } from '../authoring/spelling/index.ts';

const root = resolve(process.argv[2] ?? resolve(import.meta.dirname, '../..'));
try {
  const { problems, words } = checkSpelling(root);
  for (const problem of problems) console.log(`${formatProblem(problem)}\n`);
  if (problems.length > 0) {
    console.log(`${problems.length} word${problems.length === 1 ? ' is' : 's are'} not known.`);
    process.exitCode = 1;
  } else console.log(`Every word is known: ${words.id} in Indonesian, ${words.en} in English.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
