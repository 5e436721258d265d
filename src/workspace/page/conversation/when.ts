/** "14:05", as the reader's language writes it in their zone. */
export function clockTime(at: number, locale: string, zone: string): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(at);
}

/** "Tuesday, 24 November", as the reader's language writes it in their zone. */
export function dayOf(at: number, locale: string, zone: string): string {
  const parts = { weekday: 'long', month: 'long', day: 'numeric', timeZone: zone } as const;
  return new Intl.DateTimeFormat(locale, parts).format(at);
}
