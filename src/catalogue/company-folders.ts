import * as z from 'zod/mini';
import { named } from './figure-schema.ts';
import { FISCAL_YEAR_END } from './fiscal-year-end.ts';
import { fileOf, oneOf, text, texts } from './schema-parts.ts';

/** What is known of a company that publishes its accounts, whatever else it is known for. */
export const accounts = {
  /** The SEC's number for it, ten digits; left out where it files nothing there. */
  cik: z.optional(text.check(z.regex(/^\d{10}$/, "expected ten digits in quotes: '0000789019'"))),
  /** The last day of its fiscal year: a day, or the last of a weekday in a month, or the one nearest a day. */
  fiscalYearEnd: z.optional(
    text.check(
      z.regex(FISCAL_YEAR_END, 'expected such as 06-30, last Saturday of September, or Friday nearest 01-31'),
    ),
  ),
  /**
   * Tags of its filings that hold what it paid for property and equipment, the one that counts first; of another taxonomy
   * than that of US accounts with its name: `ifrs-full/PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities`.
   */
  capexTags: texts,
  /** The same for its revenue. */
  revenueTags: texts,
  /** What its own figure for capital spending is, where that is another than the cash paid. */
  ownDefinition: z.optional(
    oneOf('finance-leases-acquired', 'finance-lease-payments', 'net-of-proceeds', 'accruals', 'as-published'),
  ),
} as const;

/** Folders of companies that publish accounts, and of groups people speak of. */
export const companyFolders = {
  companies: { kind: 'company', schema: fileOf({ ...named, ...accounts }) },
  groups: {
    kind: 'group',
    /** Without members, every company known. */
    schema: fileOf({ ...named, members: texts }),
  },
} as const;
