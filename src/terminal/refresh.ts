import { runRefresh } from './run-refresh.ts';

/** `npm run refresh`: looks at every live feed now. */
process.exitCode = await runRefresh(process.env, process);
