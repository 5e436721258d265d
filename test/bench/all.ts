import { benchAcknowledging } from './acknowledging.ts';
import { benchAnswers } from './answers.ts';
import { benchCommands } from './commands.ts';
import { benchDigests } from './digests.ts';
import { benchReading } from './reading.ts';
import { benchStart } from './start.ts';
import { benchTrip } from './trip.ts';

/** Every benchmark in turn, each beside its baseline in the same run. Nothing is asserted: machines differ. */
for (const bench of [
  benchReading,
  benchAnswers,
  benchTrip,
  benchStart,
  benchCommands,
  benchAcknowledging,
  benchDigests,
])
  await bench();
