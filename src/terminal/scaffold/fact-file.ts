import type { Checkout, Scaffold } from './checkout.ts';
import { idIn, mustBeNew } from './names.ts';

const FIGURE = '{ value: , unit: UNIT, asOf: , source:  }';
const next = (path: string) => [
  `Fill in ${path}: every empty value is required; take out the figures nobody has published.`,
  'A new source gets a file of its own in src/facts/sources/.',
  'Then: npx vitest run test/facts.test.ts',
];

/** A file of facts about an accelerator, each required value empty. */
export function accelerator(args: readonly string[], checkout: Checkout): Scaffold {
  const id = idIn(args, 'accelerator');
  const path = mustBeNew(`src/facts/accelerators/${id}.yaml`, checkout);
  const figure = (kind: string, unit: string, what: string) =>
    `  ${kind}: # ${what}\n    - ${FIGURE.replace('UNIT', unit)}\n`;
  const text = `# yaml-language-server: $schema=../accelerator.schema.json
# The file's name is the id that queries hold.
name: { en: , zh:  }
vendor:
# All that people call it, besides its name and its id.
aliases: []
# Names it shares with others of its family: the answer says how they were read.
loose: []
figures:
${figure('purchasePrice', 'USD', 'the chip alone: a number, [low, high] or [low, typical, high]')}${figure('released', 'date', 'the day it was announced')}${figure('memory', 'GB', '10⁹ bytes to a GB')}${figure('bandwidth', 'TB/s', 'of its memory')}${figure('boardPower', 'W', 'of the board alone')}${figure('bf16', 'TFLOP/s', 'dense')}`;
  return {
    files: new Map([[path, text]]),
    next: [...next(path), `npm run -s ask -- "${id} price"`],
  };
}

/** A file of facts about a company that publishes its accounts. */
export function company(args: readonly string[], checkout: Checkout): Scaffold {
  const id = idIn(args, 'company');
  const path = mustBeNew(`src/facts/companies/${id}.yaml`, checkout);
  const text = `# yaml-language-server: $schema=../company.schema.json
# The file's name is the id that queries hold.
name: { en: , zh:  }
# All that people call it, ticker included.
aliases: []
# Ten digits in quotes, as the SEC numbers it; take the line out where it files nothing there.
cik:
# The last day of its fiscal year: 12-31, last Saturday of September, or Friday nearest 01-31.
fiscalYearEnd:
# Tags of its filings that hold what it paid for property and equipment, the one that counts first; of international
# accounts with their taxonomy: ifrs-full/PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities.
capexTags: []
figures:
  capex: # cash paid for property and equipment, from the first to the last day of the time
    - { value: , unit: USD, from: , asOf: , source: { accession: , form: 10-Q, filed: , accessed:  } }
`;
  return {
    files: new Map([[path, text]]),
    next: [...next(path), `npm run -s ask -- "${id} capex in 2025"`],
  };
}
