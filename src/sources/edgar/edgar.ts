import type { Catalogue, Figure, Thing } from '../../catalogue/catalogue.ts';
import { companiesOf } from '../../engine/companies/fiscal-calendar.ts';
import type { FeedProblem } from '../../memory/feeds.ts';
import type { Manners } from '../attempt.ts';
import type { Feed, Part } from '../feed.ts';
import { FeedError } from '../feed-error.ts';
import { lookUp } from '../look-up.ts';
import { politely } from '../polite-get.ts';
import { announcementsOf } from './announcements.ts';
import { believed } from './believed.ts';
import { checkFiler, factsOf, type Looking, noteSilence } from './concepts.ts';
import { type Fact, submissionsShape } from './shapes.ts';

/** Where the SEC keeps filings as data. */
export const SEC = 'https://data.sec.gov';

/**
 * The SEC asks for at most ten requests a second, and for an address to write to in `User-Agent`:
 * https://www.sec.gov/os/accessing-edgar-data
 */
const manners: Omit<Manners, 'userAgent'> = { every: 125, patience: 10_000, attempts: 3, pause: 500 };

interface Options {
  /** The address of the service, without a slash at its end. */
  readonly url?: string;
  /** Whom to write to about these requests: a name and an address. */
  readonly contact: string;
  /** For tests: quicker or slower manners. */
  readonly manners?: Partial<Manners>;
}

/** What companies file with the SEC: capital spending and revenue by quarter and year, and days of results. */
export function edgar({ url = SEC, contact, manners: own = {} }: Options): Feed {
  return {
    id: 'edgar',
    every: 60 * 60 * 1000,
    look: async (context) => {
      const get = politely({ ...manners, userAgent: `aicost ${contact}`, ...own });
      const parts: Part[] = [];
      for (const company of filersOf(context.catalogue)) {
        parts.push(await partOf(company, { url, get, context }));
      }
      return parts;
    },
  };
}

/** Companies that file with the SEC what is looked up here. */
function filersOf(catalogue: Catalogue): readonly Thing[] {
  return companiesOf(catalogue).filter(
    ({ traits }) => traits.cik !== undefined && traits.capexTags !== undefined,
  );
}

async function partOf(company: Thing, looking: Looking): Promise<Part> {
  const { id, traits } = company;
  const problems: FeedProblem[] = [];
  const note = (error: unknown) => {
    if (!(error instanceof FeedError)) throw error;
    problems.push({ part: id, fault: error.fault, detail: error.message });
  };
  const announced = await announcements(company, looking).catch((error) => {
    note(error);
    return [];
  });
  const capex = await figuresFor(company, 'capex', traits.capexTags, looking, note);
  const revenue = await figuresFor(company, 'revenue', traits.revenueTags, looking, note);
  return { id, figures: [...announced, ...capex, ...revenue], problems };
}

async function announcements(company: Thing, { url, get, context }: Looking): Promise<readonly Figure[]> {
  const cik = String(company.traits.cik);
  const address = `${url}/submissions/CIK${cik}.json`;
  const submissions = await lookUp(address, submissionsShape, get, context.pages);
  checkFiler(submissions.cik, cik, address);
  return announcementsOf(submissions, {
    company: company.id,
    name: company.name.en,
    cik,
    accessed: context.now,
  });
}

/**
 * The believable figures, of each time by the first of a company's tags that tells of it: tags change over the years, and
 * not every company has used all of them. None where one of them cannot be read, lest another stand in for it.
 */
async function figuresFor(
  company: Thing,
  kind: 'capex' | 'revenue',
  tags: unknown,
  looking: Looking,
  note: (error: unknown) => void,
): Promise<readonly Figure[]> {
  const names = Array.isArray(tags) ? (tags as string[]) : [];
  const facts: (readonly Fact[])[] = [];
  for (const tag of names) {
    try {
      facts.push(await factsOf(company, tag, looking));
    } catch (error) {
      if (error instanceof FeedError && error.fault === 'not-found') continue;
      note(error);
      return [];
    }
  }
  if (kind === 'capex') noteSilence(names, facts, note);
  return believed(company, kind, facts, looking, note);
}
