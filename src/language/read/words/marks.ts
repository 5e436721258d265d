/** Small words with a job in reading amounts, rates and times. Every language lists its own under `marks`. */
export const marks = [
  /** Before and after an inexact number: "about", 左右. */
  'approximate',
  'approximate-after',
  /** Before and after a number that is a bound: "under", 以上. */
  'at-most',
  'at-most-after',
  'at-least',
  'at-least-after',
  /** Opens a range ("between"), joins its ends ("to"), joins them once it is open ("and"). */
  'between',
  'to',
  'and',
  /** Joins the ends of a time alone: "Q1 through Q3"; of a number it says something else. */
  'to-time',
  /** "per", 每, "/". */
  'per',
  /** One of the unit that follows, "a month", or that it is itself: 整年. */
  'article',
  /** Per piece, said alone: "each", "a pop", 单价. */
  'each',
  /** Introduces a price: "at", "@". */
  'at',
  /** Between a thing and its price: "if an H100 is $25k". */
  'is',
  /** Between what a price is by and the price: 每兆瓦造价一千万, "per-MW cost of $10M". */
  'price-of',
  /** Names a rate of exchange: 汇率. */
  'exchange',
  /** Ends what is said before it: a rate behind it is of something else. */
  'stop',
  /** After so much money, which is what a dollar is worth: "per dollar". */
  'per-dollar',
  /** Between one of a money and what it is worth in another: 兑. */
  'is-worth',
  /** "8 x H100". */
  'times',
  /** Counts back from now: "ago", 前. */
  'ago',
  /** Counts on from now: "from now", 后. */
  'ahead',
  /** Says that what is asked is over: "did", 当时. */
  'was',
  /** Stands before a time: "in 2024". */
  'in',
  /** Before and after a time that goes on to this day: "since 2022", 以来. */
  'since',
  'since-after',
  /** Before a time that something goes on to from this day: "until June". */
  'until',
  /** After a length of time and before when it was over: "the quarter ended June 30"; 截至 before both. */
  'ended',
  'as-at',
  /** Before or after the time at which figures were told: "reported in January", 今天的财报. */
  'told',
  /** Before so long up to this day: "the past two years". */
  'past',
  /** Before a year that is the calendar's: "CY2024". */
  'calendar',
  'negative',
  /** Stands between a number and what it counts and says nothing: 个. */
  'classifier',
  /** After a number: per cent; tenths (四成); tenths of the price that remain (八折). */
  'percent',
  'tenths',
  'tenths-left',
  /** Half of the unit before it: 一年半, "a year and a half". */
  'half-more',
  /** What a number of tokens, or a price of them, is for. */
  'input',
  'output',
  'cached',
  /** Says that what follows is a part of what was said: "of which", 其中. */
  'part',
  /** The tokens are those of one request: "a single prompt". */
  'single-request',
  /** Asks what a term means: "define", 是什么意思. */
  'meaning',
  /** A model, spoken of by its size: "a 70B model", "671B MoE"; the part of it at work: "37B active". */
  'model',
  'active',
  'whole',
  /** Asks for a number of what follows: "how many tokens". */
  'how-many',
  /** Beside a sum there is to spend: "budget", 预算. */
  'budget',
  /** Beside the time of an occasion, which is no time that is asked about: "the March board", 三月董事会. */
  'occasion',
  /** After a sum there is to spend: "how many does 10 grand buy". */
  'spends',
  /** Before a sum somebody has: "we have 20 million". */
  'has',
  /** Before how many somebody wants: "we need 300", 要300. */
  'wants',
  /** Before a sum that somebody says and the asker doubts: "really only $5M", 真的只要. */
  'supposed',
  /** Of those, what says how little it is, and nothing of who said it. */
  'merely',
  /** Before a sum that was spent: "took 100 million to train", 花了一个亿. */
  'spent',
  /** Before what a model learns from, where nobody says that it is tokens: "trained on 15 trillion". */
  'corpus',
  /** Before a number that is only a name: "ticket #4521", 工单12345. */
  'label',
  /** After a number of what is no matter of ours: "2 options", 5岁. */
  'idle',
  /** Beside a number of people: "team of 12". */
  'people',
  /** Beside a time that nobody asks about: "quote valid 30 days". */
  'passing',
  /** The same of some hours alone: "a 2 hour podcast". */
  'event',
  /** Asks whether something is so where it opens a text, or anywhere: "does it have 141 GB?", 有没有. */
  'whether',
  'whether-after',
  /** Asks whether a price is what somebody takes it for: "still $2 an hour?", 现在还是2美元吗. */
  'still',
  /** Everything runs at its most: a load of 100 %. */
  'full-load',
  /** Half the price is off: "half price", 半价. */
  'half-price',
  /** The time something came out: it says nothing more where that time is said. */
  'at-launch',
  /** Not new: what it costs is not known here, unless it is said. */
  'second-hand',
  /** What a share is paid of: "60% of list", 原价的七成. */
  'full-price',
  /** Power is that of the whole facility, cooling included. */
  'facility',
  /** A time nobody can put a number to: "overnight"; a year that is not the calendar's: "FY2024". */
  'unclear',
  'fiscal',
  /** What memory is made of, part of a product's name: "80GB HBM3". */
  'memory-kind',
  /** Before or after what is named only to leave it aside: "never mind the H100", H100先不谈. */
  'aside',
  'aside-after',
  /** Puts one more beside what was asked about: "add B200", "H200 too". */
  'add',
  /** Stands before who sells: "on AWS". */
  'seller',
  /** After the number of a day, month or year of the calendar: 日, 月, 年, "th". */
  'day',
  'month',
  'year',
] as const;

export type Mark = (typeof marks)[number];
